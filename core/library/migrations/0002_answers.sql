-- Schema 2. `answers` is the uid of the event that a denial answers, as text: the history of changes keeps its columns as JSON.
ALTER TABLE event ADD COLUMN answers TEXT;
