"""The number that is printed on a paper sheet."""


def printed(written: str) -> str:
    """A printed number whose check digit, Luhn's, holds; else '', for a number that was misread proves nothing."""
    from stdnum import luhn  # noqa: PLC0415 - slow to load

    digits = written.replace("-", "").replace(" ", "")
    return digits if digits.isascii() and digits.isdigit() and luhn.is_valid(digits) else ""
