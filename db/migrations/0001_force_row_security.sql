-- Row security stands on every table and binds the owner too: who may see a row is said in db/roles and db/gates alone.
CREATE SCHEMA "insight";
--> statement-breakpoint
DO $$
DECLARE room_table regclass;
BEGIN
  FOR room_table IN
    SELECT oid FROM pg_class
    WHERE relkind = 'r' AND relnamespace::regnamespace::text IN ('organisation', 'account', 'intake', 'casework', 'audit')
  LOOP
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', room_table);
  END LOOP;
END $$;
