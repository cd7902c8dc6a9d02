"""The widgets that answer questions. Which kind of question has which is said in `ui.desktop.questions`."""
