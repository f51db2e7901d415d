/* jy-test-registry.h - households and people for tests, straight into the store
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-store-areas.h"
#include "jy-store-households.h"
#include "jy-store-residents.h"
#include "jy-test.h"

static inline void
jy_test_begin (JyTestStore *self, JyTransaction *tx)
{
  g_autoptr (GError) error = NULL;

  jy_work_begin (&self->work, tx, "test", NULL, 0, &error);
  g_assert_no_error (error);
}

static inline void
jy_test_commit (JyTestStore *self, JyTransaction *tx)
{
  g_autoptr (GError) error = NULL;

  jy_work_commit (&self->work, tx, &error);
  g_assert_no_error (error);
}

/* The functions below are for use inside an operation. */

static inline void
jy_test_add_area (JyTestStore *self, gint64 id, gint64 parent, const char *kind, const char *name)
{
  JyStoredArea area = { .id = id, .parent = parent, .kind = (char *) kind, .name = (char *) name };
  g_autoptr (GError) error = NULL;

  jy_store_insert_area (self->store, &area, &error);
  g_assert_no_error (error);
}

static inline void
jy_test_add_household (
  JyTestStore *self, gint64 id, gint64 area, const char *number, const char *address)
{
  JyStoredHousehold household = {
    .id = id, .area = area, .number = (char *) number, .address = (char *) address
  };
  g_autoptr (GError) error = NULL;

  jy_store_insert_household (self->store, &household, &error);
  g_assert_no_error (error);
}

/* A member of @household (0: of none) with the id of the membership 1000 more than @id. */
static inline void
jy_test_add_resident (JyTestStore *self,
                      gint64 id,
                      gint64 household,
                      const char *relation,
                      const char *name,
                      const char *born_on,
                      const char *id_number)
{
  JyStoredResident resident = {
    .id = id,
    .name = (char *) name,
    .sex = 2,
    .born_on = jy_test_date (born_on),
    .id_type = (char *) "01",
    .id_number = (char *) id_number,
    .resid_type = 1,
    .residence_pattern = (char *) "local",
  };
  JyStoredMembership membership = {
    .id = id + 1000, .household = household, .resident = id, .relation = (char *) relation
  };
  g_autoptr (GError) error = NULL;

  jy_store_insert_resident (self->store, &resident, &error);
  g_assert_no_error (error);
  if (household != 0)
    jy_store_insert_membership (self->store, &membership, &error);
  g_assert_no_error (error);
}
