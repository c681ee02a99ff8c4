"""One engagement workbook in; non-attributable, verified aftercare documents out."""
