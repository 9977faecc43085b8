-- The format of the media library, version 1. Whoever changes it raises VERSION in format.rs.

CREATE TABLE project (
    id INTEGER PRIMARY KEY,
    project_id TEXT NOT NULL UNIQUE,
    -- How many IDs have been made for it.
    numbered INTEGER NOT NULL DEFAULT 0
) STRICT;

-- The assets of MetaStudio.
CREATE TABLE digital_asset (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL,
    asset_id TEXT NOT NULL,
    -- A DigitalAssetSummary.
    summary TEXT NOT NULL,
    UNIQUE (project, asset_id)
) STRICT;

-- What the query of VOD filters by. The rows are small, since queries walk many of them. IDs grow with
-- the time of creation, as media.rs makes them: their order is that of the answers.
CREATE TABLE media_asset (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL,
    asset_id TEXT NOT NULL,
    status TEXT,
    transcode_status TEXT NOT NULL,
    publication TEXT NOT NULL,
    category_id INTEGER
) STRICT;

CREATE UNIQUE INDEX media_by_asset_id ON media_asset (project, asset_id);

-- Each ends in the ID, as every index does. The first holds all that is filtered by, so that a walk over
-- many assets stays within it.
CREATE INDEX media_by_time
    ON media_asset (project, id, status, transcode_status, publication, category_id);
CREATE INDEX media_by_status ON media_asset (project, status);
CREATE INDEX media_by_transcode_status ON media_asset (project, transcode_status);
CREATE INDEX media_by_publication ON media_asset (project, publication);
CREATE INDEX media_by_category ON media_asset (project, category_id);

CREATE TABLE media_tag (
    project INTEGER NOT NULL,
    tag TEXT NOT NULL,
    media INTEGER NOT NULL,
    PRIMARY KEY (project, tag, media)
) STRICT, WITHOUT ROWID;

-- What VOD answers: an AssetInfo.
CREATE TABLE media_info (
    media INTEGER PRIMARY KEY,
    info TEXT NOT NULL
) STRICT;

-- Titles and descriptions as text.rs prepares them, cut into all sequences of three characters; and a
-- list of these, for terms that are shorter.
CREATE VIRTUAL TABLE media_text USING fts5 (
    title, description,
    content = '', contentless_delete = 1, tokenize = 'trigram case_sensitive 1'
);
CREATE VIRTUAL TABLE media_trigram USING fts5vocab (media_text, row);

-- Changes of state that are still to come.
CREATE TABLE planned_change (
    id INTEGER PRIMARY KEY,
    -- In milliseconds since 1970.
    due INTEGER NOT NULL,
    project INTEGER NOT NULL,
    asset_id TEXT NOT NULL,
    -- 'MetaStudio' or 'VOD'.
    service TEXT NOT NULL,
    state TEXT NOT NULL
) STRICT;

CREATE INDEX planned_change_by_due ON planned_change (due, id);
CREATE INDEX planned_change_by_asset ON planned_change (project, asset_id, service);
