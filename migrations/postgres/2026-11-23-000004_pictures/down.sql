DROP TABLE picture_waits;
DROP TABLE picture_sources;
DROP TABLE pictures;
