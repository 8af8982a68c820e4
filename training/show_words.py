"""Prints how a text is cut into words, for the program's tests: begin, end (UTF-16 units), kind, sentence, pieces.

usage: show_words.py TOKENIZER.json TEXT_FILE"""

import sys

import words


def main():
    tokenizer, path = words.WordPiece(sys.argv[1]), sys.argv[2]
    with open(path, encoding="utf-8", newline="") as file:
        text = file.read()
    units = [0]
    for character in text:
        units.append(units[-1] + 1 + (ord(character) > 0xFFFF))
    for word in words.cut(text, tokenizer):
        print(units[word.begin], units[word.end], word.kind, word.sentence, *word.pieces)


if __name__ == "__main__":
    main()
