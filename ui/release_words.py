"""In words: what was published stands in the way of publishing more."""

from collections.abc import Mapping

from fieldkit.errors import Code
from ui.languages import Language

_NOTHING_ES = "No se ha escrito nada; lo publicado vale como está."
_NOTHING_EN = "Nothing was written; what was published stands as it is."

# As in `ui.messages`: what happened, what is safe, what to do next.
CODES: Mapping[Code, Mapping[Language, tuple[str, str, str]]] = {
    Code.RELEASE_FROZEN: {
        "es": (
            "La publicación {number} ya contó a personas de este periodo ({period}): restándolas se sabría de alguien.",
            _NOTHING_ES,
            "Exporte el mismo periodo y plan, si se publicó una vez; trimestres publicados; o uno posterior.",
        ),
        "en": (
            "Release {number} counted people of this period already ({period}): subtracting the two could tell who.",
            _NOTHING_EN,
            "Export the same period with the same plan, if published once; or published quarters; or a later period.",
        ),
    },
    Code.RELEASE_LACKS: {
        "es": (
            "La publicación {number} ({period}) no mostraba una de las tablas de este plan, y ya no puede mostrarla.",
            _NOTHING_ES,
            "Exporte con el plan de entonces, o empiece con las tablas nuevas en el siguiente periodo.",
        ),
        "en": (
            "Release {number} ({period}) did not show one of this plan's tables, and cannot show it any more.",
            _NOTHING_EN,
            "Export with the plan of that time, or start with the new tables in the next period.",
        ),
    },
    Code.RELEASE_MOVED: {
        "es": (
            "Mientras se preparaba el libro entraron otras hojas o se hizo otra publicación.",
            "No se ha publicado nada y no falta ninguna hoja.",
            "Exporte de nuevo.",
        ),
        "en": (
            "Other records came in, or another release was made, while the workbook was being prepared.",
            "Nothing was published and no record is missing.",
            "Export again.",
        ),
    },
}
