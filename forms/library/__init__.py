"""Ready-made forms, as workbooks. No code lives here."""
