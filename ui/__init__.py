"""The window of Kopā: screens over the services of app, with decisions in presenters."""
