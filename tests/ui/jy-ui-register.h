/* jy-ui-register.h - a few households for tests of the pages that show them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-ui-sample.h"
#include "jy-ui-test.h"
#include "jy-work-households.h"

/* Who lives in the sample: a man, his wife and their son; a widow; a couple.  The numbers are good:
 * GB 11643. */
enum
{
  JY_SAMPLE_LIU_HOUSE = 1001, /* 000001, 茨菇塘 */
  JY_SAMPLE_ZHOU_HOUSE,       /* 000002, 茨菇塘 */
  JY_SAMPLE_HE_HOUSE,         /* 000003, 月塘 */
  JY_SAMPLE_LIU = 2001,       /* 刘建国, born 1950-01-01, the head */
  JY_SAMPLE_LIU_WIFE,         /* 王秀英, born 1953-05-05 */
  JY_SAMPLE_LIU_SON,          /* 刘强, born 1980-03-03 */
  JY_SAMPLE_ZHOU,             /* 周桂兰, born 1940-10-10 */
  JY_SAMPLE_HE,               /* 何军, born 1988-08-08 */
  JY_SAMPLE_HE_WIFE,          /* 陈静, born 1990-12-12 */
};

static inline void
jy_ui_register_add (JyArrival *arrival,
                    gint64 id,
                    const char *name,
                    int sex,
                    const char *born,
                    const char *id_number,
                    const char *relation)
{
  JyStoredResident resident = { .id = id, .name = (char *) name, .sex = sex };

  resident.born_on = jy_test_date (born);
  resident.id_type = (char *) "01";
  resident.id_number = (char *) id_number;
  resident.phone = (char *) "13812345678";
  resident.resid_type = 1;
  resident.residence_pattern = (char *) "local";
  g_ptr_array_add (arrival->members,
                   jy_new_member_new (jy_stored_resident_copy (&resident), relation));
}

static inline JyArrival *
jy_ui_register_begin (gint64 id, const char *number, gint64 area, const char *address)
{
  JyStoredHousehold household = { .id = id, .number = (char *) number, .area = area };

  household.address = (char *) address;
  household.phone = (char *) "073112345678";
  return jy_arrival_new (jy_stored_household_copy (&household));
}

/* Into the database at @path, which belongs to a centre. */
static inline void
jy_ui_register_make (const char *path)
{
  g_autoptr (JyIdMaker) ids = jy_id_maker_new (1, jy_test_clock);
  g_autoptr (GError) error = NULL;
  g_autoptr (JyStore) store = NULL;
  JyWork work = { .now = JY_TEST_NOW / 1000, .today = jy_test_date ("2024-06-15") };
  JyArrival *liu =
    jy_ui_register_begin (JY_SAMPLE_LIU_HOUSE, "000001", JY_SAMPLE_CIGUTANG, "宝塔路1号");
  JyArrival *zhou =
    jy_ui_register_begin (JY_SAMPLE_ZHOU_HOUSE, "000002", JY_SAMPLE_CIGUTANG, "宝塔路2号");
  JyArrival *he =
    jy_ui_register_begin (JY_SAMPLE_HE_HOUSE, "000003", JY_SAMPLE_YUETANG, "月塘路3号");

  jy_ui_sample_make (path);
  store = jy_store_open (path, JY_STORE_READ_WRITE, ids, &error);
  g_assert_no_error (error);
  work.store = store;

  jy_ui_register_add (liu, JY_SAMPLE_LIU, "刘建国", 1, "1950-01-01", "430204195001010016", "02");
  jy_ui_register_add (liu, JY_SAMPLE_LIU_WIFE, "王秀英", 2, "1953-05-05", NULL, "10");
  jy_ui_register_add (liu, JY_SAMPLE_LIU_SON, "刘强", 1, "1980-03-03", NULL, "20");
  jy_ui_register_add (zhou, JY_SAMPLE_ZHOU, "周桂兰", 2, "1940-10-10", NULL, "02");
  jy_ui_register_add (he, JY_SAMPLE_HE, "何军", 1, "1988-08-08", NULL, "02");
  jy_ui_register_add (he, JY_SAMPLE_HE_WIFE, "陈静", 2, "1990-12-12", NULL, "10");
  jy_ui_sample_call (&work, jy_work_register_household, liu);
  jy_ui_sample_call (&work, jy_work_register_household, zhou);
  jy_ui_sample_call (&work, jy_work_register_household, he);
  jy_arrival_free (liu);
  jy_arrival_free (zhou);
  jy_arrival_free (he);
}

static inline void
jy_ui_register_set_up (JyUiTest *self, gconstpointer data)
{
  jy_ui_test_set_up (self, data);
  jy_ui_test_close (self);
  jy_ui_test_finalize_office (self);
  jy_ui_register_make (self->path);
  jy_ui_test_open (self);
}

#define jy_ui_register_add_test(path, func)                                                        \
  g_test_add (path, JyUiTest, NULL, jy_ui_register_set_up, func, jy_ui_test_tear_down)
