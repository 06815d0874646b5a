"""Papers as PDF: a frozen record of the content becomes a plan, and the plan is drawn.

Importing these modules is cheap: reportlab, pdfium and zxing are loaded when the first paper is
planned or drawn, because the start of the window must not wait for them.
"""
