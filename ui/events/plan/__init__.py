"""Planning an event, and changing one: a page with everything that is known beforehand."""
