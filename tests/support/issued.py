"""A course, somebody who was there, and the certificate that was issued for it."""

import pytest
from pypdfium2 import PdfDocument

from app import BUILD_DATE
from app.bootstrap import Application
from app.persistence.store import Store
from tests.support.certificates import Course
from tests.support.stores import MovableClock


@pytest.fixture
def service(application):
    return application.certificates


@pytest.fixture
def course(application):
    return Course(application)


@pytest.fixture
def anna(course):
    return course.present("Anna")


@pytest.fixture
def issued(service, course, anna):
    (certificate,) = service.issue_to(course.id, [anna]).certificates
    return certificate


def now(service, certificate):
    lines = service.register()
    return next(line.certificate for line in lines if line.certificate.id == certificate.id)


def text_of(pdf):
    with PdfDocument(pdf) as document:
        return "".join(page.get_textpage().get_text_range() for page in document)


def opened(folder):
    return Application(Store(folder, MovableClock(), BUILD_DATE))
