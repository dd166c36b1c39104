"""What Telegram says when it refuses, word for word."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from simulator.feed import JSON

#: What is said when a required parameter is absent; other parameters get the general sentence.
MISSING = {
    "chat_id": "chat_id is empty",
    "from_chat_id": "from_chat_id is empty",
    "text": "message text is empty",
    "message_id": "message identifier is not specified",
    "message_ids": "message identifiers are not specified",
    "user_id": "invalid user_id specified",
    "file_id": "file_id not specified",
    "media": 'parameter "media" is required',
    "action": "wrong parameter action in request",
    "title": "title must be non-empty",
    "callback_query_id": "query is too old and response timeout expired or query ID is invalid",
    "question": "poll question must be non-empty",
    "phone_number": "phone number must be non-empty",
    "first_name": "first name must be non-empty",
    "latitude": "latitude is empty",
    "longitude": "longitude is empty",
} | {
    kind: f"there is no {kind.replace('_', ' ')} in the request"
    for kind in ("photo", "audio", "document", "video", "animation", "voice", "video_note", "sticker")
}

NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same as a current "
    "content and reply markup of the message"
)
QUERY_TOO_OLD = "query is too old and response timeout expired or query ID is invalid"
TWO_POLLERS = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
WEBHOOK_ACTIVE = (
    "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
)
POLL_ENDED_BY_WEBHOOK = "Conflict: terminated by setWebhook request"


class Refusal(Exception):  # noqa: N818 - Telegram does not err, it refuses
    """An answer other than ok. `parameters` are retry_after (seconds) or migrate_to_chat_id."""

    def __init__(self, code: int, description: str, parameters: JSON | None = None) -> None:
        super().__init__(f"{code} {description}")
        self.code = code
        self.description = description
        self.parameters = parameters

    def as_json(self) -> JSON:
        answer: JSON = {"ok": False, "error_code": self.code, "description": self.description}
        return answer | ({"parameters": self.parameters} if self.parameters else {})


def bad_request(words: str) -> Refusal:
    return Refusal(400, f"Bad Request: {words}")


def missing(parameter: str) -> Refusal:
    return bad_request(MISSING.get(parameter, f'parameter "{parameter}" is required'))


def forbidden(words: str) -> Refusal:
    return Refusal(403, f"Forbidden: {words}")


def conflict(words: str) -> Refusal:
    return Refusal(409, words)


def too_many_requests(retry_after: int) -> Refusal:
    return Refusal(429, f"Too Many Requests: retry after {retry_after}", {"retry_after": retry_after})


def upgraded(supergroup: int) -> Refusal:
    return Refusal(
        400,
        "Bad Request: group chat was upgraded to a supergroup chat",
        {"migrate_to_chat_id": supergroup},
    )
