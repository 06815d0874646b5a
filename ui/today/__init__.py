"""The first screen: the events of the day, what is waiting, and what comes soon."""
