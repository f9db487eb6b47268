-- What people attach to resources. A row says what a file is; its bytes lie outside the database, under
-- their SHA-256, once for all rows that hold the same (see decision 0027). A file that is forgotten loses
-- its row, text and picture in the same transaction; its hash is noted in "gone", and the bytes follow.
create schema files;

create table files.file (
    id uuid primary key,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    size bigint not null check (size > 0),
    kind text not null check (kind in
        ('PDF', 'WORD', 'SLIDES', 'SPREADSHEET', 'AUDIO', 'VIDEO', 'IMAGE', 'CAPTIONS', 'TEXT')),
    media_type text not null,
    name text not null check (char_length(name) between 1 and 200),
    width int check (width > 0),
    height int check (height > 0),
    pages int check (pages > 0),
    reading text not null check (reading in ('none', 'waiting', 'reading', 'done', 'failed')),
    reading_since timestamptz,
    readings int not null default 0,
    text_length int not null default 0,
    taken_by uuid not null,
    taken_at timestamptz not null
);
create index file_by_content on files.file (sha256);
create index file_to_read on files.file (taken_at) where reading in ('waiting', 'reading');
create index file_by_person on files.file (taken_by);

create table files.words (
    file_id uuid primary key references files.file on delete cascade,
    body text not null
);

create table files.thumbnail (
    file_id uuid primary key references files.file on delete cascade,
    jpeg bytea not null
);

create table files.gone (
    id bigint generated always as identity primary key,
    sha256 text not null,
    at timestamptz not null
);
