"""Events: the list, planning one, and the page of one with its people, attendance and papers."""
