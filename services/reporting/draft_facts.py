"""What is known of a draft: what the person chose, else what the words suggest."""

from domain.category import ALWAYS_CONFIDENTIAL, Category
from domain.severity import Severity
from domain.words import Suggestion
from storage.drafts import Draft


def category_of(draft: Draft, suggestion: Suggestion) -> Category:
    return Category(draft.category) if draft.category else suggestion.category


def severity_of(draft: Draft, suggestion: Suggestion) -> Severity:
    return Severity(draft.severity) if draft.severity is not None else suggestion.severity


def confidential_of(draft: Draft, suggestion: Suggestion) -> bool:
    if category_of(draft, suggestion) in ALWAYS_CONFIDENTIAL:
        return True
    return suggestion.confidential if draft.confidential is None else draft.confidential


def has_content(draft: Draft) -> bool:
    return bool(draft.text or draft.media or draft.urgent)
