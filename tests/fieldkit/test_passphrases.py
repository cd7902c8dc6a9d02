"""What is refused as a passphrase, and what is offered."""

import pytest

from fieldkit import passphrases
from fieldkit.errors import Code, WorldFailed
from fieldkit.wordlists import LANGUAGES, Language, words
from tests.factory import PASSPHRASE


@pytest.mark.parametrize(
    ("weak", "why"),
    [
        ("contraseña", "common"),
        ("Contrasena2026", "common"),
        ("Maria1958", "common"),
        ("Mesa Camilla", "common"),
        ("abuela maria", "common"),
        ("correct horse", "common"),
        ("qwertyuiop", "common"),
        ("poiuytghjkl", "keyboard"),
        ("abcdefghijkl", "sequence"),
        ("zxzxzxzxzxzx", "repeated"),
        ("14/05/1958", "date"),
        ("xk9$Qz", "short"),
        ("zarzamoral", "local"),
        ("Zarzamoral 3", "local"),
    ],
)
def test_a_weak_passphrase_is_refused_with_a_reason(weak: str, why: str) -> None:
    """Commonest words and names, names from around here, keys in a row, dates, and what is short."""
    with pytest.raises(WorldFailed) as caught:
        passphrases.check(weak, about=("Fuente del Zarzamoral", "Mesa 3"))
    assert caught.value.code is Code.PASSPHRASE_WEAK
    assert caught.value.facts == {"why": why}


@pytest.mark.parametrize(
    "good", [PASSPHRASE, "xk9$Qz7pLw2m", "la casa de mi abuela", "correct horse battery staple", "жар-птица над рекой"]
)
def test_a_good_passphrase_is_taken(good: str) -> None:
    """Several words, or a dozen letters by chance, in any script."""
    passphrases.check(good, about=("Jumilla",))


def test_no_passphrase_at_all_is_asked_for_again() -> None:
    """Spaces are no passphrase."""
    with pytest.raises(WorldFailed) as caught:
        passphrases.check("   ")
    assert caught.value.code is Code.PASSPHRASE_EMPTY


def test_a_very_long_passphrase_takes_no_time_and_is_good() -> None:
    """A page of text is looked at as far as it matters."""
    passphrases.check("el viento mueve las hojas del olivo viejo " * 100)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_offered_is_strong_and_never_the_same(language: Language) -> None:
    """Five words by chance out of 2,048: 55 bits; each would be taken."""
    offered = [passphrases.offer(language) for _ in range(20)]
    assert len(set(offered)) == len(offered)
    for one in offered:
        assert len(one.split()) == 5
        assert set(one.split()) <= set(words(language))
        passphrases.check(one)
