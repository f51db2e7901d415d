/* jy-test-signing.h - a small centre that signs: a village, a team, packages, a household of five
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-store-conditions.h"
#include "jy-store-packages.h"
#include "jy-store-teams.h"
#include "jy-test-registry.h"
#include "jy-test-work.h"
#include "jy-work-renewal.h"
#include "jy-work-signing.h"

enum
{
  JY_TEST_VILLAGE = 1,
  JY_TEST_LI = 11,   /* leads the team */
  JY_TEST_WANG = 12, /* village doctor there */
  JY_TEST_ZHAO = 13, /* leads the other team */
  JY_TEST_TEAM = 21,
  JY_TEST_OTHER_TEAM = 22,
  JY_TEST_BASIC = 31,
  JY_TEST_FULL = 33,
  JY_TEST_RECORD = 41,     /* a service for everybody, once */
  JY_TEST_ASSESSMENT = 42, /* for the family */
  JY_TEST_FOLLOW_UP = 43,  /* for hypertension, four times */
  JY_TEST_HOME_BED = 44,   /* needs a consent */
  JY_TEST_HOUSEHOLD = 101,
  JY_TEST_HEAD = 201,
  JY_TEST_WIFE,
  JY_TEST_SON,
  JY_TEST_CHILD,
  JY_TEST_GRANDMOTHER,
  JY_TEST_OTHER_HOUSEHOLD = 102,
  JY_TEST_STRANGER = 301,
};

#define JY_TEST_INSERT(self, name, record)                                                         \
  G_STMT_START                                                                                     \
  {                                                                                                \
    g_autoptr (GError) insert_error = NULL;                                                        \
    jy_store_insert_##name ((self)->store, (record), &insert_error);                               \
    g_assert_no_error (insert_error);                                                              \
  }                                                                                                \
  G_STMT_END

static inline void
jy_test_add_doctor (JyTestStore *self, gint64 id, gint64 team, const char *name, const char *role)
{
  JyStoredStaff staff = { .id = id, .name = (char *) name, .role = (char *) "gp" };
  JyStoredTeamMember member = { .id = id + 1000, .team = team, .staff = id, .role = (char *) role };

  JY_TEST_INSERT (self, staff, &staff);
  JY_TEST_INSERT (self, team_member, &member);
}

static inline void
jy_test_add_teams (JyTestStore *self)
{
  JyStoredTeam team = { .id = JY_TEST_TEAM, .name = (char *) "East" };
  JyStoredTeam other = { .id = JY_TEST_OTHER_TEAM, .name = (char *) "West", .position = 1 };
  JyStoredTeamArea served = { .id = 51, .team = JY_TEST_TEAM, .area = JY_TEST_VILLAGE };

  JY_TEST_INSERT (self, team, &team);
  JY_TEST_INSERT (self, team, &other);
  JY_TEST_INSERT (self, team_area, &served);
  jy_test_add_doctor (self, JY_TEST_LI, JY_TEST_TEAM, "Li", "leader");
  jy_test_add_doctor (self, JY_TEST_WANG, JY_TEST_TEAM, "Wang", "village_doctor");
  jy_test_add_doctor (self, JY_TEST_ZHAO, JY_TEST_OTHER_TEAM, "Zhao", "leader");
}

static inline void
jy_test_add_service (
  JyTestStore *self, gint64 id, const char *code, const char *name, const char *group, int times)
{
  JyStoredServiceItem item = {
    .id = id,
    .code = (char *) code,
    .name = (char *) name,
    .nature = (char *) "public_health",
    .served_group = (char *) group,
    .is_home_care = id == JY_TEST_HOME_BED,
  };
  JyStoredPackageItem basic = {
    .id = id + 1000, .package = JY_TEST_BASIC, .service_item = id, .times = times
  };
  JyStoredPackageItem full = {
    .id = id + 2000, .package = JY_TEST_FULL, .service_item = id, .times = times
  };

  JY_TEST_INSERT (self, service_item, &item);
  if (id == JY_TEST_HOME_BED)
    return;
  JY_TEST_INSERT (self, package_item, &basic);
  JY_TEST_INSERT (self, package_item, &full);
}

static inline void
jy_test_add_packages (JyTestStore *self)
{
  JyStoredPackage basic = { .id = JY_TEST_BASIC, .name = (char *) "Basic", .tier = 1 };
  JyStoredPackage full = { .id = JY_TEST_FULL, .name = (char *) "Full", .tier = 3 };

  JY_TEST_INSERT (self, package, &basic);
  JY_TEST_INSERT (self, package, &full);
  jy_test_add_service (self, JY_TEST_RECORD, "PH01", "Health record", "", 1);
  jy_test_add_service (self, JY_TEST_ASSESSMENT, "PH03", "Family assessment", "household", 1);
  jy_test_add_service (self, JY_TEST_FOLLOW_UP, "HT01", "Blood pressure", "hypertension", 4);
  jy_test_add_service (self, JY_TEST_HOME_BED, "HC01", "Home bed", "", 0);
}

static inline void
jy_test_add_family (JyTestStore *self)
{
  jy_test_add_area (self, JY_TEST_VILLAGE, 0, "village", "Stone Village");
  jy_test_add_household (self, JY_TEST_HOUSEHOLD, JY_TEST_VILLAGE, "000001", "1 Main Road");
  jy_test_add_resident (self, JY_TEST_HEAD, JY_TEST_HOUSEHOLD, "02", "Zhang San", "1960-03-01",
                        NULL);
  jy_test_add_resident (self, JY_TEST_WIFE, JY_TEST_HOUSEHOLD, "10", "Chen Mei", "1962-07-09",
                        NULL);
  jy_test_add_resident (self, JY_TEST_SON, JY_TEST_HOUSEHOLD, "20", "Zhang Wei", "1990-01-20",
                        NULL);
  jy_test_add_resident (self, JY_TEST_CHILD, JY_TEST_HOUSEHOLD, "41", "Zhang Bao", "2020-05-05",
                        NULL);
  jy_test_add_resident (self, JY_TEST_GRANDMOTHER, JY_TEST_HOUSEHOLD, "52", "Liu Fang",
                        "1935-11-30", NULL);
  jy_test_add_household (self, JY_TEST_OTHER_HOUSEHOLD, JY_TEST_VILLAGE, "000002", "2 Main Road");
  jy_test_add_resident (self, JY_TEST_STRANGER, JY_TEST_OTHER_HOUSEHOLD, "02", "Sun Hao",
                        "1970-01-01", NULL);
}

/* In one operation of its own. */
static inline void
jy_test_add_condition (JyTestStore *self, gint64 id, gint64 resident, const char *kind)
{
  JyStoredCondition condition = { .id = id, .resident = resident, .kind = (char *) kind };
  g_auto (JyTransaction) tx = { 0 };

  jy_test_begin (self, &tx);
  JY_TEST_INSERT (self, condition, &condition);
  jy_test_commit (self, &tx);
}

static inline void
jy_test_signing_set_up (JyTestStore *self, gconstpointer data)
{
  g_auto (JyTransaction) tx = { 0 };

  jy_test_store_set_up (self, data);
  jy_test_begin (self, &tx);
  jy_test_add_family (self);
  jy_test_add_teams (self);
  jy_test_add_packages (self);
  jy_test_commit (self, &tx);
}

#define jy_test_add_signing(path, func)                                                            \
  g_test_add (path, JyTestStore, NULL, jy_test_signing_set_up, func, jy_test_store_tear_down)

/* Returns: (transfer full): what would be proposed to @household, complete */
static inline JySigning *
jy_test_prepare (JyTestStore *self, gint64 household)
{
  g_autoptr (GError) error = NULL;
  JySigning *signing = jy_work_prepare_signing (&self->work, &household, &error);

  g_assert_no_error (error);
  signing->agreement->channel = 1;
  signing->agreement->informed = TRUE;
  return signing;
}

/* Returns: (transfer full): the agreement of @household, signed on the day of the test */
static inline JySigning *
jy_test_sign (JyTestStore *self, gint64 household)
{
  g_autoptr (JySigning) signing = jy_test_prepare (self, household);
  g_autoptr (GError) error = NULL;
  JySigning *stored;

  signing->confirmed = TRUE;
  stored = jy_work_sign (&self->work, signing, &error);
  g_assert_no_error (error);
  return stored;
}

/* Those of the household from the head to @last can be called. */
static inline void
jy_test_give_phones (JyTestStore *self, gint64 last)
{
  g_auto (JyTransaction) tx = { 0 };

  jy_test_begin (self, &tx);
  for (gint64 id = JY_TEST_HEAD; id <= last; id++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (JyStoredResident) one = jy_store_get_resident (self->store, id, &error);

      g_free (one->phone);
      one->phone = g_strdup_printf ("1380000%04d", (int) id);
      jy_store_update_resident (self->store, one, &error);
      g_assert_no_error (error);
    }
  jy_test_commit (self, &tx);
}
