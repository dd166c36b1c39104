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


#: (name, table, what is refused, when)
_GUARDS = (
    ("audit_unchanged", "audit", "UPDATE", "OLD.seal <> ''"),
    ("audit_undeleted", "audit", "DELETE", ""),
    ("audit_head_kept", "audit_chain", "UPDATE", "OLD.name = 'head' AND (NEW.name <> 'head' OR NEW.place < OLD.place)"),
    ("audit_head_undeleted", "audit_chain", "DELETE", "OLD.name = 'head'"),
)


def _columns() -> list[tuple[str, "sa.Column[Any]"]]:
    """(table, a column new to it)."""
    return [
        ("audit", sa.Column("place", _big, nullable=True)),
        ("audit", sa.Column("previous", sa.String(), server_default="", nullable=False)),
        ("audit", sa.Column("seal", sa.String(), server_default="", nullable=False)),
        ("case", sa.Column("empty_when_ended", sa.Boolean(), server_default=sa.false(), nullable=False)),
        ("invitation", sa.Column("invited_at", _moment, nullable=True)),
        ("invitation", sa.Column("invited_by", _big, nullable=True)),
        ("invitation", sa.Column("revoked_at", _moment, nullable=True)),
        ("person", sa.Column("notice_version", sa.Integer(), server_default="0", nullable=False)),
        ("person", sa.Column("notice_at", _moment, nullable=True)),
        ("person", sa.Column("menu", sa.String(), server_default="", nullable=False)),
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
    own_menu = sa.text("menu <> ''")
    op.create_index("ix_person_menu", "person", ["telegram_id"], sqlite_where=own_menu, postgresql_where=own_menu)
    _begin_chain()


def downgrade() -> None:
    _end_chain()
    op.drop_index("ix_person_menu", table_name="person")
    for table, column in _columns():
        op.drop_column(table, column.name)
    op.drop_index(op.f("ix_wrong_token_person_id_at"), table_name="wrong_token")
    op.drop_table("wrong_token")


def _begin_chain() -> None:
    """The database itself refuses to change or delete sealed rows, and to wind the chain's head back."""
    op.create_table(
        "audit_chain",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("place", _big, nullable=False),
        sa.Column("seal", sa.String(), nullable=False),
        sa.Column("at", _moment, nullable=True),
        sa.Column("fault", sa.String(), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_audit_chain")),
    )
    unsealed = sa.text("seal = ''")
    op.create_index("ix_audit_unsealed", "audit", ["id"], sqlite_where=unsealed, postgresql_where=unsealed)
    op.create_index("ix_audit_place", "audit", ["place"], unique=True)
    op.create_index(op.f("ix_audit_what_place"), "audit", ["what", "place"])
    if op.get_bind().dialect.name == "postgresql":
        op.execute(
            "CREATE FUNCTION audit_is_kept() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
            " RAISE EXCEPTION 'the audit is append-only' USING ERRCODE = 'integrity_constraint_violation';"
            " END $$"
        )
    for name, table, deed, when in _GUARDS:
        if op.get_bind().dialect.name == "postgresql":
            condition = f" WHEN ({when})" if when else ""
            op.execute(
                f"CREATE TRIGGER {name} BEFORE {deed} ON {table}"
                f" FOR EACH ROW{condition} EXECUTE FUNCTION audit_is_kept()"
            )
        else:
            condition = f" WHEN {when}" if when else ""
            op.execute(
                f"CREATE TRIGGER {name} BEFORE {deed} ON {table}{condition}"
                " BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END"
            )
    if op.get_bind().dialect.name == "postgresql":
        op.execute(
            "CREATE TRIGGER audit_not_emptied BEFORE TRUNCATE ON audit"
            " FOR EACH STATEMENT EXECUTE FUNCTION audit_is_kept()"
        )


def _end_chain() -> None:
    for name, table, _, _ in _GUARDS:
        op.execute(f"DROP TRIGGER {name}{f' ON {table}' if op.get_bind().dialect.name == 'postgresql' else ''}")
    if op.get_bind().dialect.name == "postgresql":
        op.execute("DROP TRIGGER audit_not_emptied ON audit")
        op.execute("DROP FUNCTION audit_is_kept()")
    for name in ("ix_audit_unsealed", "ix_audit_place", op.f("ix_audit_what_place")):
        op.drop_index(name, table_name="audit")
    op.drop_table("audit_chain")
