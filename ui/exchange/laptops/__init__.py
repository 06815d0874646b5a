"""The laptops of the programme, its recovery papers, and beginning again from them."""
