"""The files that Kopā carries along: translations, templates, icons, sample words."""
