BEGIN TRANSACTION;
CREATE TABLE cursor(feed TEXT PRIMARY KEY, last_id INTEGER NOT NULL, epoch TEXT NOT NULL) STRICT;
INSERT INTO "cursor" VALUES('platform',41,'5b0c9a1e');
CREATE TABLE device(name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
INSERT INTO "device" VALUES('device','{"id":"d1","name":"პლანშეტი 1","venue_id":"v1","revoked":false}');
INSERT INTO "device" VALUES('settings','{"language":"ka","theme":"dark"}');
INSERT INTO "device" VALUES('venue','{"id":"v1","version":1,"name":"ველი","timezone":"Asia/Tbilisi","hours":[{"day":1,"opens":"10:00","closes":"23:00"}],"special_days":[],"address":"","phone":"","email":"","paused_until":null,"paused_reason":null}');
INSERT INTO "device" VALUES('profile','{"version":0,"platform_name":"","currency":"GEL","accept_deadline_s":null,"unconfirmed":"proceeds","can_reject":false,"reject_reasons":[],"can_change_order":false,"timed_restore":"platform","prep_minutes":{"min":5,"max":90,"step":5,"default":15},"can_pause":false,"can_edit_hours":false,"can_edit_prices":false,"support_phone":"","late_after_min":10}');
CREATE TABLE orders(
      id TEXT PRIMARY KEY, version INTEGER NOT NULL, code TEXT NOT NULL, status TEXT NOT NULL,
      placed_at_ms INTEGER NOT NULL, body TEXT NOT NULL, aside TEXT,
      first_seen_ms INTEGER NOT NULL, acknowledged INTEGER NOT NULL DEFAULT 0,
      personal_erased INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO "orders" VALUES('o1',1,'A1001','new',1741003200000,'{"id":"o1","code":"A1001","version":1,"status":"new","placed_at":"2025-03-03T12:00:00Z","currency":"GEL","total":1800,"items":[{"id":"i1","product_id":"p01","name":"ხინკალი","quantity":3,"unit_price":600,"options":[],"sub_items":[]}],"accept_by":"2025-03-03T12:05:00Z","pickup_at":null,"delivery":"platform","payment":"cashless","collect_amount":null,"discounts":{"goods":0,"delivery":0,"service_fee":0},"customer":null,"address":null,"courier":null,"pickup_code":null,"allergy_note":null,"note":null,"age_limited":false,"cutlery":false,"test":false,"prep_minutes":null,"times":{"confirmed_at":null,"ready_at":null,"handed_over_at":null,"delivered_at":null,"cancelled_at":null},"cancellation":null,"refund":null,"claims":[]}','{"tip": 5}',1741003200000,1,0);
INSERT INTO "orders" VALUES('o2',1,'A1002','confirmed',1741003200000,'{"id":"o2","code":"A1002","version":1,"status":"confirmed","placed_at":"2025-03-03T12:00:00Z","currency":"GEL","total":1800,"items":[{"id":"i1","product_id":"p01","name":"ხინკალი","quantity":3,"unit_price":600,"options":[],"sub_items":[]}],"accept_by":"2025-03-03T12:05:00Z","pickup_at":null,"delivery":"platform","payment":"cashless","collect_amount":null,"discounts":{"goods":0,"delivery":0,"service_fee":0},"customer":{"name":"ნინო","phone":"+995 599 000 000"},"address":null,"courier":null,"pickup_code":null,"allergy_note":null,"note":null,"age_limited":false,"cutlery":false,"test":false,"prep_minutes":null,"times":{"confirmed_at":null,"ready_at":null,"handed_over_at":null,"delivered_at":null,"cancelled_at":null},"cancellation":null,"refund":null,"claims":[]}',NULL,1741003200000,1,0);
INSERT INTO "orders" VALUES('o3',1,'A1003','delivered',1740916800000,'{"id":"o3","code":"A1003","version":1,"status":"delivered","placed_at":"2025-03-02T12:00:00Z","currency":"GEL","total":1800,"items":[{"id":"i1","product_id":"p01","name":"ხინკალი","quantity":3,"unit_price":600,"options":[],"sub_items":[]}],"accept_by":"2025-03-03T12:05:00Z","pickup_at":null,"delivery":"platform","payment":"cashless","collect_amount":null,"discounts":{"goods":0,"delivery":0,"service_fee":0},"customer":null,"address":null,"courier":null,"pickup_code":null,"allergy_note":null,"note":null,"age_limited":false,"cutlery":false,"test":false,"prep_minutes":null,"times":{"confirmed_at":null,"ready_at":null,"handed_over_at":null,"delivered_at":null,"cancelled_at":null},"cancellation":null,"refund":null,"claims":[]}',NULL,1741003200000,1,0);
CREATE TABLE outbox(
      seq INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE,
      subject TEXT NOT NULL, subject_seq INTEGER NOT NULL,
      type TEXT NOT NULL, payload TEXT NOT NULL, seen_version INTEGER,
      state TEXT NOT NULL DEFAULT 'ready' CHECK(state IN ('ready', 'settled', 'parked', 'given_up')),
      attempts INTEGER NOT NULL DEFAULT 0, last_error TEXT,
      made_at_ms INTEGER NOT NULL, boot_id TEXT NOT NULL, made_boot_ms INTEGER NOT NULL,
      settled_at_ms INTEGER, result TEXT, UNIQUE(subject, subject_seq)) STRICT;
INSERT INTO "outbox" VALUES(1,'01957c30-0000-7000-8000-000000000001','order:o2',1,'order.confirm','{"prep_minutes":20}',1,'settled',0,NULL,1741003200000,'0f5c2f0e-1111-4222-8333-444455556666',1000,1741003200000,'delivered');
INSERT INTO "outbox" VALUES(2,'01957c30-0000-7000-8000-000000000002','order:o1',1,'order.confirm','{"prep_minutes":20}',1,'ready',0,NULL,1741003200000,'0f5c2f0e-1111-4222-8333-444455556666',1000,NULL,NULL);
INSERT INTO "outbox" VALUES(3,'01957c30-0000-7000-8000-000000000003','product:p02',1,'product.deactivate','{}',1,'parked',1,'not_allowed',1741003200000,'0f5c2f0e-1111-4222-8333-444455556666',1000,NULL,'no');
INSERT INTO "outbox" VALUES(4,'01957c30-0000-7000-8000-000000000004','device',1,'device.check_in','{}',1,'ready',0,NULL,1741003200000,'0f5c2f0e-1111-4222-8333-444455556666',1000,NULL,NULL);
CREATE TABLE products(
      id TEXT PRIMARY KEY, version INTEGER NOT NULL, body TEXT NOT NULL, available INTEGER NOT NULL) STRICT;
INSERT INTO "products" VALUES('p01',1,'{"id":"p01","version":1,"name":"ხინკალი","category":"ხინკალი","position":1,"price":180,"currency":"GEL","available":true,"unavailable_since":null,"unavailable_until":null}',1);
INSERT INTO "products" VALUES('p02',1,'{"id":"p02","version":1,"name":"ხინკალი","category":"ხინკალი","position":1,"price":180,"currency":"GEL","available":false,"unavailable_since":null,"unavailable_until":null}',0);
CREATE INDEX orders_current ON orders(placed_at_ms) WHERE status IN ('new', 'confirmed', 'ready');
CREATE INDEX orders_unseen ON orders(placed_at_ms) WHERE status = 'cancelled' AND acknowledged = 0;
CREATE INDEX orders_placed ON orders(placed_at_ms);
CREATE INDEX outbox_live ON outbox(subject, seq) WHERE state IN ('ready', 'parked');
CREATE INDEX outbox_settled ON outbox(settled_at_ms) WHERE state IN ('settled', 'given_up');
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('outbox',4);
PRAGMA user_version = 1;
COMMIT;
