"""Numbers and addresses as people and machines spell them: copied out of a telephone, run together, in other digits."""

import pytest

from fieldkit.anonymity import CERTAIN, marks

# Made up, but valid as such numbers are.
PHONES = (
    "٠٦١٢٣٤٥٦٧٨", "６１２３４５６７８", "612\u202f34\u202f56\u202f78", "612\u201134\u201156\u201178",
    "612\u200b345\u200b678",
    "\u202a+34\u00a0612\u00a034\u00a056\u00a078\u202c", "612_345_678", "612·345·678", "612*345*678", "612 - 345 - 678",
    "tlf612345678", "wasap612345678", "612345678por la tarde", "34612345678", "212661234567", "33 6 12 34 56 78",
    "six un deux trois quatre cinq six sept huit", "șase unu doi trei patru cinci șase șapte opt",
)  # fmt: skip
PAPERS = (
    "dni12345678Z", "NIEX1234567L", "12.345.678/Z", "DNI 1 2 3 4 5 6 7 8 Z", "nie x 1 234 567 l", "D.N.I. 12345678",
    "DNI １２３４５６７８Z", "pasaporte AB123456", "tarjeta sanitaria CARM 1234567890",
    "seguridad social 30/12345678/90",
    "ES91 2100 0418 4502 0005 1332", "1234 BBC", "matrícula 1234 bbc",
)  # fmt: skip
EMAILS = (
    "ana @ example . es", "ana(arroba)example.es", "ana[at]example.es", "ana at example dot com", "ana＠example.es",
    "anaarrobaexample.com",
)  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "text"),
    [("phone", text) for text in PHONES] + [("id", text) for text in PAPERS] + [("email", text) for text in EMAILS],
)
def test_it_is_found_however_it_is_spelled(kind: str, text: str) -> None:
    """What names one person by itself is refused in these spellings as well."""
    assert kind in CERTAIN
    assert {mark.kind for mark in marks(f"Ha dejado esto: {text}")} == {kind}


@pytest.mark.parametrize(
    "text",
    ["Anduvo 1200 kms y 3000 pts, 2500 hrs.", "COSTÓ 2000 PTS Y 3000 KMS", "20 30 40 50 60 70 80 euros", "un dos tres",
     "De 2019 - 2020 y 2021 - 2022.", "Del 1 al 15, del 16 al 31, del 3 a 4.", "Ref. 2024-000123-A",
     "12 34 56 78 a elegir",
     "La tarjeta sanitaria la perdió hace 3 años.", "Llevó 3 arrobas de uva.", "factura 34612345678901"],
)  # fmt: skip
def test_numbers_that_are_nobodys_are_left_alone(text: str) -> None:
    """Years, prices, lengths, a file's number."""
    assert marks(text) == []


@pytest.mark.parametrize("behind", ["", " pero aún no", " y más", ", casa", " ES91 2100 0418 4502 0005 1332 gracias"])
@pytest.mark.parametrize(
    "account", ["ES91 2100 0418 4502 0005 1332", "es9121000418450200051332", "GB82 WEST 1234 5698 7654 32"]
)
def test_an_account_is_found_whatever_is_written_behind_it(account: str, behind: str) -> None:
    """Its last groups look as words do: what is behind them does not hide it."""
    text = f"Mi cuenta es {account}{behind}"
    first = marks(text)[0]
    assert (text[first.start : first.end], first.kind) == (account, "id")
    assert len(marks(text)) == 1 + behind.count("ES91")


@pytest.mark.parametrize("street", ["Pasaje Colón 3", "C\\ Mayor 12", "rue de la Paix 5", "str. Libertății nr. 5"])
def test_streets_of_other_countries_and_keyboards(street: str) -> None:
    """A street with its number is one in French and Romanian too."""
    assert "address" in {mark.kind for mark in marks(f"Vino de {street} ayer")}


@pytest.mark.parametrize("piece", ["1", "a", "a.b-", "ж", "و", "ال", "жа", "م\u064e", "ـ"])
def test_a_long_line_without_blanks_is_searched_to_its_end(piece: str) -> None:
    """A picture pasted as text stops nobody: what was tried at each letter anew would go on for hours."""
    assert marks(piece * (300_000 // len(piece))) == []
