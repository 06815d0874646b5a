import resources


def test_a_carried_file_is_found_from_any_working_folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)

    assert resources.path("territories.csv").is_file()
    assert resources.read_text("territories.csv").startswith("code,name_lv,kind,")


def test_a_carried_file_reads_the_same_as_text_and_as_bytes():
    name = "translations/kopa_lv.ts"

    assert resources.read_bytes(name).decode("utf-8") == resources.read_text(name)
