from app.documents.ornament import COLUMNS, belt


def cells_of(squares):
    return {(column + step, row) for column, row, length in squares.runs for step in range(length)}


def test_the_belt_is_the_same_from_left_and_right_and_its_stars_from_above_and_below():
    squares = belt(0, 0, 500, 2)
    cells = cells_of(squares)

    assert cells == {(COLUMNS - 1 - column, row) for column, row in cells}
    star = {(column, row) for column, row in cells if 10 <= row < 27 and 2 <= column <= 18}
    assert star == {(column, 36 - row) for column, row in star}
    assert star


def test_the_belt_has_whole_patterns_in_the_middle_of_its_height():
    squares = belt(7, 30, 500, 2)

    height = squares.rows * squares.cell
    assert height <= 500
    assert squares.y - 30 == (500 - height) / 2
    assert max(row for _, row, _ in squares.runs) == squares.rows - 1
