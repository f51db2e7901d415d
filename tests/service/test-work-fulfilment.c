/* test-work-fulfilment.c - what an agreement promised each member, day by day
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-test-signing.h"
#include "jy-work-fulfilment.h"
#include "jy-work-services.h"

/* The head has hypertension and the family signed on 15 June 2024. */
static gint64
sign (JyTestStore *self)
{
  g_autoptr (JySigning) signing = NULL;

  jy_test_add_condition (self, 901, JY_TEST_HEAD, "hypertension");
  signing = jy_test_sign (self, JY_TEST_HOUSEHOLD);
  return signing->agreement->id;
}

static void
record (JyTestStore *self, const char *day)
{
  g_autoptr (JyServiceEntry) entry =
    jy_service_entry_new (g_new0 (JyStoredServiceRecord, 1), jy_answers_new ());
  g_autoptr (JyServiceResult) result = NULL;
  g_autoptr (GError) error = NULL;

  entry->record->form = g_strdup ("hypertension");
  entry->record->resident = JY_TEST_HEAD;
  entry->record->done_on = jy_test_date (day);
  jy_answers_set (entry->answers, "visit_way", "1");
  jy_answers_set (entry->answers, "symptoms", "1");
  jy_answers_set (entry->answers, "sbp", "132");
  jy_answers_set (entry->answers, "dbp", "84");
  jy_answers_set (entry->answers, "adherence", "1");
  jy_answers_set (entry->answers, "adverse_reaction", "1");
  self->work.today = jy_test_date (day);
  result = jy_work_record_service (&self->work, entry, &error);
  g_assert_no_error (error);
  g_assert_nonnull (result);
}

/* Returns: (transfer full): "state reason due/delivered; item promised/due/delivered/late; …" */
static char *
show (JyTestStore *self, gint64 agreement, gint64 resident, const char *day)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) members = NULL;
  GString *text = g_string_new (NULL);

  self->work.today = jy_test_date (day);
  members = jy_work_get_agreement_fulfilment (&self->work, &agreement, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < members->len; i++)
    {
      const JyMemberFulfilment *member = g_ptr_array_index (members, i);

      if (member->resident != resident)
        continue;
      g_string_append_printf (text, "%d %d %d/%d", member->result.is_fulfilled,
                              member->result.reason, member->result.due, member->result.delivered);
      for (guint k = 0; k < member->items->len; k++)
        {
          const JyDeliveredItem *item = g_ptr_array_index (member->items, k);

          g_string_append_printf (text, "; %s %d/%d/%d/%d", item->name, item->promised, item->due,
                                  item->delivered, item->late);
        }
    }

  return g_string_free (text, FALSE);
}

static void
test_days (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  gint64 agreement = sign (self);
  static const char *const days[][2] = {
    { "2024-06-15",
      "0 1 0/0; Blood pressure 4/0/0/0; Health record 1/0/0/0; Family assessment 1/0/0/0" },
    { "2024-06-30", /* the quarter ends, nothing was done */
      "0 5 1/0; Blood pressure 4/1/0/0; Health record 1/0/0/0; Family assessment 1/0/0/0" },
    { "2024-07-02", /* the visit is the third quarter's */
      "0 5 3/2; Blood pressure 4/2/1/0; Health record 1/1/1/0; Family assessment 1/0/0/0" },
    { "2024-09-30",
      "0 5 3/2; Blood pressure 4/2/1/0; Health record 1/1/1/0; Family assessment 1/0/0/0" },
    { "2025-06-14", /* the last day */
      "0 5 6/2; Blood pressure 4/4/1/0; Health record 1/1/1/0; Family assessment 1/1/0/0" },
  };

  record (self, "2024-07-02");
  for (gsize i = 0; i < G_N_ELEMENTS (days); i++)
    {
      g_autofree char *shown = show (self, agreement, JY_TEST_HEAD, days[i][0]);

      g_assert_cmpstr (shown, ==, days[i][1]);
    }
}

/* Before it begins nothing is promised yet. */
static void
test_before (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  gint64 agreement = sign (self);
  g_autofree char *shown = show (self, agreement, JY_TEST_HEAD, "2024-06-14");

  g_assert_cmpstr (shown, ==, "");
}

#define ADD(path, func)                                                                            \
  g_test_add ("/work-fulfilment/" path, JyTestStore, NULL, jy_test_signing_set_up, func,           \
              jy_test_store_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("days", test_days);
  ADD ("before", test_before);
  return g_test_run ();
}
