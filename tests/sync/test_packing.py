import lzma

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync import packing


@given(st.binary(max_size=2000))
def test_what_is_packed_comes_out_again(data: bytes) -> None:
    """Packing loses nothing."""
    assert packing.unpack(packing.pack(data), 2000) == data


@pytest.mark.parametrize(
    "data",
    [
        b"", b"not xz", packing.pack(b"tests")[:-1], packing.pack(b"tests") + b"x",
        packing.pack(b"a") + packing.pack(b"b"),
        lzma.compress(b"tests", filters=[{"id": lzma.FILTER_LZMA2, "dict_size": 64 << 20}]),
    ],
)  # fmt: skip
def test_what_is_not_one_whole_stream_of_ours_is_refused(data: bytes) -> None:
    """Cut, followed by more, or asking for more memory than ours takes: refused."""
    with pytest.raises(ValueError, match=r"."):
        packing.unpack(data, 1000)


def test_a_bomb_is_refused() -> None:
    """More than was agreed never comes out."""
    with pytest.raises(packing.TooMuch):
        packing.unpack(packing.pack(bytes(5_000_000)), 1_000_000)
