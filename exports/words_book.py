"""More of the workbook's sentences: how it was made and protected, and how its numbers are to be read."""

from typing import Final

BOOK: Final[dict[str, tuple[str, str]]] = {
    # how numbers are to be read
    "listing": ("Cómo se lee cada número de este libro", "How each number of this workbook is to be read"),
    "cells": ("Casillas", "Cells"),
    "reading": ("Cómo se lee", "Reading"),
    "counts-what": ("Qué cuenta", "What is counted"),
    "along-rows": ("A lo largo de las filas", "Along the rows"),
    "across-columns": ("A lo largo de las columnas", "Across the columns"),
    "read-counts": ("recuento", "count"),
    "read-quotient": ("división", "quotient"),
    "read-open": ("sin personas", "nobody"),
    "includes": ("{whole}, que incluye: {part}", "{whole}, which includes: {part}"),
    "gathering": ("Mesa", "Gathering"),
    "open-target": ("Meta del plan", "Target of the plan"),
    "open-team": ("Equipo de la mesa", "Team of the gathering"),
    "open-gatherings": ("Mesas celebradas", "Gatherings held"),
    "open-places": ("Lugares distintos", "Different places"),
    "open-before": ("Publicado antes de este programa", "Published before this program"),
    "open-states": ("Indicadores en cada estado", "Indicators in each state"),
    "open-batches": ("Lotes recibidos", "Batches received"),
    "open-divisor": ("Número anunciado por el que se divide", "Announced number that is divided by"),
    "open-entries": ("Entradas del plan", "Entries of the plan"),
    "open-days": ("Días o fechas", "Days or dates"),
    # gatherings
    "nth": ("N.º", "No."),
    "nth-means": (
        "Cuando hubo varias mesas iguales el mismo día, cuál de ellas.",
        "Where several gatherings were alike on a day, which of them.",
    ),
    "gatherings-chart": ("Personas en cada mesa", "People at each gathering"),
    "gatherings-chart-alt": (
        "Columnas: personas en cada mesa, por fecha. Los números están en la tabla.",
        "Columns: people at each gathering, by date. The numbers are in the table.",
    ),
    # how an indicator's value comes about
    "source-of-values": ("Cómo sale cada valor", "How each value comes about"),
    "counts-what-means": ("Lo que se ha contado para el valor.", "What was counted for the value."),
    "people": ("Personas", "People"),
    "people-means": (
        "El recuento publicado del que sale el valor, de {base} en {base}.",
        "The published count that the value comes from, in steps of {base}.",
    ),
    "other-number": ("Otra cifra", "Other number"),
    "other-number-means": ("Lo contado que no son personas.", "What was counted that is not people."),
    "divided-by": ("Entre", "Over"),
    "divided-by-means": ("Por cuánto se divide; vacía: por nada.", "What it is divided by; empty: by nothing."),
    "due": ("Meta a la fecha", "Target due"),
    "due-means": ("La parte de la meta mínima que ya tocaba.", "The part of the minimum target that was due."),
    # protection and provenance
    "period-days": ("{period} ({first} a {last})", "{period} ({first} to {last})"),
    "protection-suppressed": (
        "Los recuentos pequeños, y los que los darían al restar, salen como intervalo («0–9»); los demás son exactos.",
        "Small counts, and those that would give them by subtraction, appear as intervals ('0–9'); the rest is exact.",
    ),
    "threshold": ("Casillas delicadas", "Sensitive cells"),
    "threshold-line": (
        "Son delicados los recuentos de 1 a {most} personas y los grupos en que todas responden lo mismo.",
        "Counts of 1 to {most} people are sensitive, and groups in which everybody gives the same answer.",
    ),
    "certificate": ("Comprobación", "Check"),
    "certificate-line": (
        "{sensitive} casillas delicadas: cada una admite dos repartos que dan los mismos números ({tables} tablas).",
        "{sensitive} sensitive cells: each allows two distributions that give the same numbers ({tables} tables).",
    ),
    "certificate-none": (
        "Ninguna casilla delicada: ningún número impreso puede esconder a tan pocas personas.",
        "No sensitive cell: no printed number can hide so few people.",
    ),
    "release": ("Publicación", "Release"),
    "release-line": ("N.º {number}", "No. {number}"),
    "release-first": ("Sin registro de publicaciones anteriores", "No record of earlier releases"),
    "batches": ("Lotes incorporados", "Batches merged"),
    "batches-line": ("{batches} lotes de {stations} portátiles", "{batches} batches from {stations} laptops"),
    "provenance": ("Programa", "Program"),
    "provenance-line": ("fieldkit {version}", "fieldkit {version}"),
    "batches-means": ("Cuántos lotes suyos se han incorporado.", "How many of its batches were merged."),
    # quality
    "quality": ("Calidad", "Quality"),
    "quality-intro": (
        "Qué ha llegado de cada portátil hasta hoy. Las hojas van de {base} en {base}.",
        "What has come from each laptop until today. Sheets go in steps of {base}.",
    ),
    "quality-means": (
        "Qué ha llegado de cada portátil, y qué se apartó.",
        "What came from each laptop, and what was set aside.",
    ),
    "laptop": ("Equipo", "Laptop"),
    "laptop-means": (
        "El portátil; un número donde su nombre podría ser el de alguien.",
        "The laptop; a number where its name might be somebody's.",
    ),
    "last-batch": ("Último", "Last"),
    "last-batch-means": ("El número de su último lote.", "The number of its last batch."),
    "missing": ("Faltan", "Missing"),
    "missing-means": ("Números de lotes que no han llegado.", "Numbers of batches that have not come."),
    "held-back": ("Retenidos", "Held back"),
    "held-back-means": ("Lotes que esperan a que alguien decida.", "Batches that wait for somebody's word."),
    "records": ("Registros", "Records"),
    "records-means": (
        "Hojas, notas y correcciones que trajeron, de {base} en {base}.",
        "Sheets, notes and corrections that they brought, in steps of {base}.",
    ),
    "aside": ("Registros apartados", "Records set aside"),
    "reason": ("Motivo", "Reason"),
    "aside-unreadable": ("Ilegibles", "Unreadable"),
    "aside-unreadable-means": (
        "Apartados porque no se pueden leer, de {base} en {base}.",
        "Set aside because they cannot be read, in steps of {base}.",
    ),
    "aside-answers": ("No valen", "Do not fit"),
    "aside-answers-means": (
        "Apartados porque las respuestas no caben en el formulario, de {base} en {base}.",
        "Set aside because the answers do not fit the form, in steps of {base}.",
    ),
    "aside-sealed": ("Sin abrir", "Not opened"),
    "aside-sealed-means": (
        "Apartados porque no se pudieron abrir, de {base} en {base}.",
        "Set aside because they could not be opened, in steps of {base}.",
    ),
    # neighbourhood notes
    "notes": ("Barrio", "Neighbourhood"),
    "notes-title": ("Notas del barrio", "Neighbourhood notes"),
    "notes-intro": (
        "Sólo las notas que una persona ha leído y da por buenas para salir. De cada una sale el mes, no el día.",
        "Only notes that a person has read and found fit to leave. Of each goes out the month, not the day.",
    ),
    "notes-sheet-means": (
        "Notas del barrio, leídas antes por alguien.",
        "Neighbourhood notes, read by somebody first.",
    ),
    "note-month-means": ("El mes en que se escribió.", "The month in which it was written."),
    "theme": ("Tema", "Theme"),
    "theme-means": ("De qué trata.", "What it is about."),
    "no-theme": ("Sin tema", "No theme"),
    "themes": ("Notas por tema", "Notes by theme"),
    "themes-alt": (
        "Columnas: cuántas notas hay de cada tema. Los números están en la tabla.",
        "Columns: how many notes there are of each theme. The numbers are in the table.",
    ),
    "written": ("Nota", "Note"),
    "written-means": ("Lo que escribió quien atendía la mesa.", "What somebody at the table wrote."),
    "notes-count": ("Notas", "Notes"),
    "notes-means": ("Cuántas de las notas de arriba.", "How many of the notes above."),
}
