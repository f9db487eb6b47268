-- Which contributors are to be asked how they are, and when.
create index care_check_in on consent.care (day) where kind = 'CHECK_IN';
