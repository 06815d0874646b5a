"""Signed envelopes, checked with OpenSSL's idea of Ed25519 wherever it can be."""

import base64
import json

import pytest

from app.sync.envelopes import (
    NoEnvelopeError,
    SignKey,
    enveloped,
    new_sign_key,
    opened,
    signers_named,
)

KIND, OTHER_KIND = "application/vnd.kopa.test+json", "application/vnd.kopa.tests+json"
PAYLOAD = '{"name":"Kopā"}'.encode()
KEY = SignKey(b"k" * 32)


@pytest.fixture
def envelope():
    return enveloped(KIND, PAYLOAD, KEY)


def test_what_was_signed_comes_out_with_who_signed_it(envelope):
    other = new_sign_key().public

    found = opened(envelope, KIND, [other, KEY.public])

    assert (found.payload, found.by) == (PAYLOAD, KEY.public)


def test_the_envelope_has_the_form_that_others_read_too(envelope):
    found = json.loads(envelope)

    assert found["payloadType"] == KIND
    assert base64.b64decode(found["payload"]) == PAYLOAD
    assert [set(one) for one in found["signatures"]] == [{"keyid", "sig"}]


def test_what_is_signed_is_what_the_standard_says():
    # The example of the protocol's own text, with this project's signature of it.
    envelope = enveloped("http://example.com/HelloWorld", b"hello world", KEY)
    signature = base64.b64decode(json.loads(envelope)["signatures"][0]["sig"])

    said = b"DSSEv1 29 http://example.com/HelloWorld 11 hello world"
    from nacl.signing import VerifyKey  # noqa: PLC0415  only this test checks by hand

    assert VerifyKey(KEY.public).verify(said, signature) == said


def test_nothing_signed_as_one_thing_passes_for_another(envelope):
    with pytest.raises(NoEnvelopeError):
        opened(envelope, OTHER_KIND, [KEY.public])
    renamed = envelope.replace(KIND.encode(), OTHER_KIND.encode())
    with pytest.raises(NoEnvelopeError):
        opened(renamed, OTHER_KIND, [KEY.public])


def test_nobody_else_s_signature_counts(envelope):
    with pytest.raises(NoEnvelopeError):
        opened(envelope, KIND, [new_sign_key().public])
    with pytest.raises(NoEnvelopeError):
        opened(envelope, KIND, [])


def test_no_changed_byte_lets_another_content_through(envelope):
    for place in range(len(envelope)):
        for flip in (1, 32, 128):
            changed = bytearray(envelope)
            changed[place] ^= flip
            try:
                found = opened(bytes(changed), KIND, [KEY.public])
            except NoEnvelopeError:
                continue
            assert found.payload == PAYLOAD


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{}",
        b"[" * 100_000,
        b"\xff\xfe",
        b'{"payload":"!","payloadType":"x","signatures":[]}',
        b'{"payload":"","payloadType":"x","signatures":[]}',
        b'{"payload":"","payloadType":"x","signatures":[{"sig":""}]}',
        b'{"payload":"","payloadType":"x","signatures":[{"sig":"AAAA","keyid":7}]}',
    ],
)
def test_what_is_no_envelope_is_refused(content):
    with pytest.raises(NoEnvelopeError):
        opened(content, "x", [KEY.public])


def test_the_secret_half_is_not_shown_by_accident():
    assert "kkkk" not in repr(KEY)


def test_of_one_key_only_the_first_signature_is_compared(envelope):
    found = json.loads(envelope)
    (good,) = found["signatures"]
    bad = {**good, "sig": base64.b64encode(bytes(64)).decode()}

    found["signatures"] = [good, bad]
    assert opened(json.dumps(found).encode(), KIND, [KEY.public]).payload == PAYLOAD
    found["signatures"] = [bad, good]
    with pytest.raises(NoEnvelopeError):
        opened(json.dumps(found).encode(), KIND, [KEY.public])


def test_a_key_that_is_named_often_is_named_once(envelope):
    found = json.loads(envelope)
    found["signatures"] *= 8

    assert signers_named(json.dumps(found).encode()) == (KEY.public,)
