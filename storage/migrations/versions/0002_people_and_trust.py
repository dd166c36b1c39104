"""People and trust: sealed audit rows, invitations that are revoked, privacy notices, wishes to be forgotten.

Columns come and go by ALTER TABLE alone: a table made anew, as Alembic's batches do it, loses what refers to it.
"""

from typing import Any

import sqlalchemy as sa
from alembic import op

import storage.columns

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_big = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_moment = storage.columns.Utc(timezone=True)


def _columns() -> list[tuple[str, "sa.Column[Any]"]]:
    """(table, a column new to it)."""
    return [
        ("audit", sa.Column("previous", sa.String(), server_default="", nullable=False)),
        ("audit", sa.Column("seal", sa.String(), server_default="", nullable=False)),
        ("case", sa.Column("empty_when_ended", sa.Boolean(), server_default=sa.false(), nullable=False)),
        ("invitation", sa.Column("invited_at", _moment, nullable=True)),
        ("invitation", sa.Column("invited_by", _big, nullable=True)),
        ("invitation", sa.Column("revoked_at", _moment, nullable=True)),
        ("person", sa.Column("notice_version", sa.Integer(), server_default="0", nullable=False)),
        ("person", sa.Column("notice_at", _moment, nullable=True)),
    ]


def upgrade() -> None:
    op.create_table(
        "wrong_token",
        sa.Column("id", _big, autoincrement=True, nullable=False),
        sa.Column("person_id", _big, nullable=False),
        sa.Column("at", _moment, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_wrong_token")),
    )
    op.create_index(op.f("ix_wrong_token_person_id_at"), "wrong_token", ["person_id", "at"])
    for table, column in _columns():
        op.add_column(table, column)
    op.create_index(op.f("ix_audit_seal"), "audit", ["seal"])


def downgrade() -> None:
    op.drop_index(op.f("ix_audit_seal"), table_name="audit")
    for table, column in _columns():
        op.drop_column(table, column.name)
    op.drop_index(op.f("ix_wrong_token_person_id_at"), table_name="wrong_token")
    op.drop_table("wrong_token")
