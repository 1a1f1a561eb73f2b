DROP TABLE brand_versions;
DROP TABLE brand_drafts;
