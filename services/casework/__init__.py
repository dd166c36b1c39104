"""What becomes of a case: who holds it, who may read it, how it is handed on and settled."""
