/* jy-demo.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-demo.h"

#include <glib/gi18n.h>

#include "jy-demo-services.h"
#include "jy-error.h"
#include "jy-history-list.h"
#include "jy-store-derived.h"

/* 1 January 2021, Greenwich: ids do not tell when the demonstration was made. */
#define STILL G_GINT64_CONSTANT (1609459200000)

gint64
jy_demo_clock (void)
{
  return STILL;
}

static void
place_clear (gpointer data)
{
  g_free (((JyDemoPlace *) data)->name);
}

/* The counters of a community belong to its first place. */
static void
free_counters (JyDemo *self)
{
  gint64 last = 0;

  for (guint i = 0; i < self->places->len; i++)
    {
      JyDemoPlace *place = &g_array_index (self->places, JyDemoPlace, i);

      if (place->community != last)
        g_free (place->n_records);
      last = place->community;
    }
}

static void
begin (JyDemo *self, JyWork *work, const JyDemoOptions *options)
{
  self->store = work->store;
  self->today = work->today;
  self->rand = g_rand_new_with_seed (options->seed);
  self->places = g_array_new (FALSE, FALSE, sizeof (JyDemoPlace));
  g_array_set_clear_func (self->places, place_clear);
  self->infants = g_array_new (FALSE, FALSE, sizeof (gint64));
  self->elders = g_array_new (FALSE, FALSE, sizeof (gint64));
  self->used_numbers = g_hash_table_new (NULL, NULL);
  self->batch = jy_agreement_batch_new (work->store);
}

static void
jy_demo_end (JyDemo *self)
{
  free_counters (self);
  g_array_unref (self->places);
  g_array_unref (self->infants);
  g_array_unref (self->elders);
  g_rand_free (self->rand);
  g_hash_table_unref (self->used_numbers);
  jy_agreement_batch_free (self->batch);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (JyDemo, jy_demo_end)

/* Nobody did anything yet: only the program itself made the tables. */
static gboolean
check_empty (JyWork *work, GError **error)
{
  g_autoptr (GPtrArray) operations = jy_history_list (work->store, 0, 2, error);
  const JyStoredOperation *first;

  if (operations == NULL)
    return FALSE;
  if (operations->len == 0)
    return TRUE;
  first = g_ptr_array_index (operations, 0);
  if (operations->len == 1 && g_str_equal (first->kind, "upgrade"))
    return TRUE;

  g_set_error_literal (error, JY_ERROR, JY_ERROR_INVALID,
                       _("This database is in use already; choose another file for the "
                         "demonstration centre."));
  return FALSE;
}

static gboolean
write_families (JyDemo *self, int n_residents, GError **error)
{
  while (self->counts.residents < n_residents)
    {
      g_autoptr (JyDemoFamily) family =
        jy_demo_family_new (self, n_residents - self->counts.residents);
      int n_agreements = self->counts.agreements;

      jy_demo_family_live (self, family);
      if (!jy_demo_write_family (self, family, error) ||
          !jy_demo_write_agreements (self, family, error))
        return FALSE;
      if (n_agreements == self->counts.agreements && !jy_demo_write_talks (self, family, error))
        return FALSE;
    }

  return TRUE;
}

gpointer
jy_work_make_demonstration (JyWork *work, gpointer args, GError **error)
{
  const JyDemoOptions *options = args;
  g_auto (JyTransaction) tx = { 0 };
  g_auto (JyDemo) demo = { 0 };

  g_return_val_if_fail (options->residents >= 1 && options->residents <= JY_DEMO_MAX_RESIDENTS,
                        NULL);

  begin (&demo, work, options);
  if (!check_empty (work, error) ||
      !jy_work_begin (work, &tx, "make-demonstration", NULL, options->residents, error) ||
      !jy_demo_write_place (&demo, error) || !jy_demo_write_teams (&demo, error) ||
      !write_families (&demo, options->residents, error) || !jy_demo_write_figures (&demo, error) ||
      !jy_demo_write_care (&demo, error) ||
      !jy_store_derive_stale (work->store, &work->today, error) ||
      !jy_demo_write_services (&demo, work, error) ||
      !jy_demo_write_handovers (&demo, work, error) || !jy_demo_write_callbacks (&demo, error) ||
      !jy_demo_write_assessment (&demo, error) || !jy_work_commit (work, &tx, error))
    return NULL;

  return g_memdup2 (&demo.counts, sizeof demo.counts);
}
