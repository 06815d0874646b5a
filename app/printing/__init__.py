"""Handing finished papers to the printing system of the computer.

It knows printers and jobs; what stands on a paper is not its matter. It opens no connection: where
there is CUPS, its own programs are asked (decision 0019).
"""
