from itertools import permutations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldkit import versions
from fieldkit.versions import Node, Version

ID, HASH = "a" * 32, "b" * 64


def version(**changed: object) -> Version:
    fields = {
        "record": ID, "session": "c" * 32, "form": "mesa_test", "form_version": "2026-1", "kind": "answers",
        "parents": [], "author": "d" * 32, "counter": 1, "answers": {"q01": "aveces"},
    }  # fmt: skip
    return Version(**{**fields, **changed})  # type: ignore[arg-type]


@given(st.dictionaries(st.text(min_size=1, max_size=9), st.text(max_size=20)))
def test_what_is_stored_reads_back_as_itself(answers: dict[str, str]) -> None:
    """A version's canonical bytes read back as the same version under the same id, whatever people write."""
    stored = versions.store_form(version(answers=answers))
    assert versions.read(stored.payload) == stored


@pytest.mark.parametrize(
    "payload",
    [
        b"",
        b"[]",
        b"{}",
        versions.store_form(version()).payload.replace(b",", b", "),
        versions.store_form(version(record="A" * 32)).payload,
        versions.store_form(version(counter=0)).payload,
        versions.store_form(version(counter=2)).payload,
        versions.store_form(version(parents=[HASH])).payload,
        versions.store_form(version(parents=[HASH, HASH], counter=2)).payload,
        versions.store_form(version(kind="withdrawal")).payload,
        versions.store_form(version(kind="gossip")).payload,
        versions.store_form(version(answers={"": "x"})).payload,
    ],
)
def test_what_is_not_canonical_or_not_whole_is_refused(payload: bytes) -> None:
    """Each fault of a version from elsewhere is refused with a reason."""
    with pytest.raises(ValueError, match=r"."):
        versions.read(payload)


def test_fields_of_a_later_program_survive() -> None:
    """A field that this program does not know stays in the bytes and in the id."""
    fields = {**msgspec.to_builtins(version()), "zest": 1}
    payload = msgspec.json.encode(fields, order="sorted")
    assert versions.read(payload).payload == payload
    assert versions.read(payload).id != versions.store_form(version()).id


def node(name: int, counter: int, *parents: int) -> Node:
    return Node(bytes([name]) * 32, counter, frozenset(bytes([parent]) * 32 for parent in parents))


def test_heads_do_not_depend_on_the_order_of_arrival() -> None:
    """Two corrections of one version are two heads; which is shown is the same in every order."""
    nodes = [node(1, 1), node(2, 2, 1), node(3, 2, 1), node(4, 3, 2)]
    expected = [node(4, 3, 2), node(3, 2, 1)]
    assert all(versions.heads(list(order)) == expected for order in permutations(nodes))


def test_a_version_that_names_both_heads_resolves_them() -> None:
    """A resolution is a version like any other; a parent not here yet changes nothing."""
    assert versions.heads([node(2, 2, 1), node(3, 2, 1), node(4, 3, 2, 3)]) == [node(4, 3, 2, 3)]


@given(st.lists(st.binary(min_size=32, max_size=32), max_size=5, unique=True))
def test_ids_pack_and_unpack(ids: list[bytes]) -> None:
    """Packed parents are the same set of ids."""
    assert versions.unpack(versions.pack(one.hex() for one in ids)) == frozenset(ids)
