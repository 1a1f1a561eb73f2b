DROP TABLE code_meanings;
