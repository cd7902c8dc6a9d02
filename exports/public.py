"""Numbers that count no person's answer, declared as such one by one."""


class Public(float):
    """A target, a gathering, a place, a published baseline: a number that anybody may know.

    The workbook writer refuses a bare number. Whoever writes `Public(n)` answers for it.
    """
