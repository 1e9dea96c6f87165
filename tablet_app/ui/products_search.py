"""Finding a product by what somebody can type: small letters, and Georgian or Russian ones read as Latin."""

from __future__ import annotations

_SOUNDS = (
    "ა=a ბ=b გ=g დ=d ე=e ვ=v ზ=z თ=t ი=i კ=k ლ=l მ=m ნ=n ო=o პ=p ჟ=zh რ=r ს=s ტ=t უ=u ფ=p ქ=k ღ=gh ყ=q შ=sh ჩ=ch "
    "ც=ts ძ=dz წ=ts ჭ=ch ხ=kh ჯ=j ჰ=h "
    "а=a б=b в=v г=g д=d е=e ё=e ж=zh з=z и=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh "
    "щ=sh ъ= ы=y ь= э=e ю=yu я=ya"
)
_QUOTES = dict.fromkeys("„“”\"'’«»", "")
_LATIN = str.maketrans({pair[0]: pair[2:] for pair in _SOUNDS.split()} | _QUOTES)


def searchable(text: str) -> str:
    """What of `text` counts for a search: "ხაჭაპური", "Хачапури" and "khachapuri" are the same."""
    return " ".join(text.casefold().translate(_LATIN).split())


def matches(haystack: str, query: str) -> bool:
    """True when every word of `query` is somewhere in `haystack`; both as `searchable` gives them."""
    return all(word in haystack for word in query.split())
