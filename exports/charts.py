"""Native charts: columns with a target line, bars stacked to 100 %, lines through periods."""

from typing import TYPE_CHECKING, Any, Final

from exports import look
from exports.content import Chart
from exports.layout import Area

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

_BAR_HEIGHT: Final = 0.62  # cm a row of a stacked chart where there is room,
_LEAST_BAR: Final = 0.42  # and where there is not: its label still has 11 points
_BARS_ON_A_PAGE: Final = 11.9
_UPRIGHT: Final = 7.5  # cm of columns or lines
_AROUND_BARS: Final = 2.9  # cm for its title, legend and axis


def chart_height(chart: Chart, area: Area) -> float:
    """The height in cm that a chart over a grid's rows takes: bars more of it the more there are."""
    if chart.kind != "stacked":
        return _UPRIGHT
    bars = area.last - area.first + 1
    return _AROUND_BARS + max(_LEAST_BAR * bars, min(_BAR_HEIGHT * bars, _BARS_ON_A_PAGE))


def draw(sheet: "Worksheet", chart: Chart, area: Area) -> Any:
    """Make a chart over a grid's rows. Its numbers are references to cells: it holds none of its own."""
    from openpyxl.chart import BarChart, LineChart, Reference  # noqa: PLC0415 - slow to load, needed only to export
    from openpyxl.chart.data_source import AxDataSource, StrRef  # noqa: PLC0415 - as above

    drawn: Any = LineChart() if chart.kind == "lines" else BarChart()
    if chart.kind != "lines":
        drawn.type, drawn.grouping, drawn.overlap, drawn.gapWidth = _kind(chart)
    for column in chart.series:
        values = Reference(sheet, min_col=column + 1, min_row=area.first - 1, max_row=area.last)
        drawn.add_data(values, titles_from_data=True)
    labels = Reference(sheet, min_col=chart.labels + 1, min_row=area.first, max_row=area.last)
    for series in drawn.series:
        series.cat = AxDataSource(strRef=StrRef(f=str(labels)))
    _colour(drawn, chart)
    _axes(drawn, chart)
    drawn.title = _title(chart.title)
    drawn.title.overlay = False
    drawn.legend.position = "b"
    drawn.legend.txPr = _letters(look.TEXT)
    drawn.roundedCorners = False
    if chart.line is not None:
        _add_line(drawn, sheet, chart, area)
    return drawn


def _kind(chart: Chart) -> tuple[str, str, int | None, int]:
    return ("bar", "percentStacked", 100, 35) if chart.kind == "stacked" else ("col", "clustered", None, 80)


def _colour(drawn: Any, chart: Chart) -> None:
    told = [column for column in chart.series if column != chart.rest]
    colours = dict(zip(told, look.ramp(len(told)) if len(told) > 1 else [look.TEAL][: len(told)], strict=True))
    for place, (column, series) in enumerate(zip(chart.series, drawn.series, strict=True)):
        if chart.kind == "lines":
            _stroke(series, look.LINES[place % len(look.LINES)])
            continue
        series.graphicalProperties.solidFill = colours.get(column, look.NO_ANSWER[0])
        series.graphicalProperties.line.solidFill = look.NO_ANSWER[1] if column == chart.rest else look.WHITE
        series.invertIfNegative = False


def _stroke(series: Any, style: tuple[str, str, str]) -> None:
    """Tell lines apart by colour, dash and marker."""
    colour, dash, marker = style
    series.graphicalProperties.line.solidFill = colour
    series.graphicalProperties.line.dashStyle = dash
    series.graphicalProperties.line.width = 28_000
    series.marker.symbol, series.marker.size = marker, 7
    series.marker.graphicalProperties = _line(colour)
    series.marker.graphicalProperties.solidFill = colour
    series.smooth = False


def _axes(drawn: Any, chart: Chart) -> None:
    stacked = chart.kind == "stacked"
    for axis in (drawn.x_axis, drawn.y_axis):
        axis.delete = False
        axis.txPr = _letters(look.TEXT)
        axis.graphicalProperties = _line(look.RULE)
        axis.majorTickMark = "none"
    drawn.y_axis.number_format = "0%" if stacked or chart.percent else "#,##0"
    drawn.y_axis.scaling.min = 0
    drawn.y_axis.majorGridlines.spPr = _line(look.RULE)
    if stacked:
        drawn.x_axis.tickLblSkip = 1
        # The first row on top, as in the table, and the scale still below.
        drawn.x_axis.scaling.orientation = "maxMin"
        drawn.y_axis.crosses = "max"
        drawn.y_axis.scaling.max = 1


def _add_line(drawn: Any, sheet: "Worksheet", chart: Chart, area: Area) -> None:
    from openpyxl.chart import LineChart, Reference  # noqa: PLC0415 - as above

    line = LineChart()
    values = Reference(sheet, min_col=(chart.line or 0) + 1, min_row=area.first - 1, max_row=area.last)
    line.add_data(values, titles_from_data=True)
    series = line.series[0]
    series.graphicalProperties.line.solidFill = look.EMBER
    series.graphicalProperties.line.dashStyle = "dash"
    series.graphicalProperties.line.width = 28_000
    series.marker.symbol = "none"
    series.smooth = False
    drawn += line


def _line(colour: str) -> Any:
    from openpyxl.chart.shapes import GraphicalProperties  # noqa: PLC0415 - as above
    from openpyxl.drawing.line import LineProperties  # noqa: PLC0415 - as above

    return GraphicalProperties(ln=LineProperties(solidFill=colour))


def _character(size: float, *, bold: bool = False) -> Any:
    from openpyxl.drawing.text import CharacterProperties, Font  # noqa: PLC0415 - as above

    return CharacterProperties(sz=int(size * 100), b=bold, solidFill=look.INK, latin=Font(typeface=look.FAMILY))


def _letters(size: float) -> Any:
    from openpyxl.chart.text import RichText  # noqa: PLC0415 - as above
    from openpyxl.drawing.text import Paragraph, ParagraphProperties  # noqa: PLC0415 - as above

    # Without runs named, the library adds one, empty.
    paragraph = Paragraph(pPr=ParagraphProperties(defRPr=_character(size)), r=(), endParaRPr=_character(size))
    return RichText(p=[paragraph])


def _title(text: str) -> Any:
    from openpyxl.chart.text import RichText, Text  # noqa: PLC0415 - as above
    from openpyxl.chart.title import Title  # noqa: PLC0415 - as above
    from openpyxl.drawing.text import Paragraph, ParagraphProperties, RegularTextRun  # noqa: PLC0415 - as above

    letters = _character(look.TEXT + 2, bold=True)
    paragraph = Paragraph(
        pPr=ParagraphProperties(defRPr=letters), r=[RegularTextRun(rPr=letters, t=text)], endParaRPr=letters
    )
    return Title(tx=Text(rich=RichText(p=[paragraph])))


_HAIR: Final = 36_000  # of the format's units: a millimetre


def anchor(first: tuple[int, int], last: tuple[int, int]) -> Any:
    """Fasten a chart to the cells from `first` up to but not including `last`: row and column, from 1."""
    from openpyxl.drawing.spreadsheet_drawing import AnchorMarker, TwoCellAnchor  # noqa: PLC0415 - as above

    # A hair below the edge of its first row: where a page ends there, the frame is on the next one.
    ends = [AnchorMarker(row=row - 1, col=column - 1, rowOff=_HAIR) for row, column in (first, last)]
    return TwoCellAnchor(editAs="oneCell", _from=ends[0], to=ends[1])
