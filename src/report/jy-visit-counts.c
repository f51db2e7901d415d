/* jy-visit-counts.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-visit-counts.h"

#include "jy-logbook.h"
#include "jy-store-logbooks.h"

/* Returns: the unit that @entry is of, the one after the last if it is of none */
static guint
find_unit (const JySigningUnits *units, const JyStoredLogbookEntry *entry)
{
  switch (jy_signing_units_get_by (units))
    {
    case JY_SIGNING_BY_TEAM:
      return jy_signing_units_find_row (units, entry->team);
    case JY_SIGNING_BY_DOCTOR:
      return jy_signing_units_find_row (units, entry->staff);
    case JY_SIGNING_BY_AREA:
    case JY_SIGNING_BY_SUBDISTRICT:
      return entry->area != 0 ? jy_signing_units_find (units, entry->area, FALSE, 0, 0)
                              : jy_signing_units_get_n (units);
    default:
      g_return_val_if_reached (jy_signing_units_get_n (units));
    }
}

static void
add_number (JyBaseFigure *figure, int number)
{
  figure->value += number;
  figure->is_marked = FALSE;
}

static void
note_source (GPtrArray *sources,
             const JySigningUnits *units,
             guint unit,
             const JyStoredLogbookEntry *entry,
             JyBase of)
{
  JyBaseSource *source = g_new0 (JyBaseSource, 1);
  gboolean is_of_unit = unit < jy_signing_units_get_n (units);

  source->area = g_strdup (is_of_unit ? jy_signing_units_get (units, unit)->name : "");
  source->which = of;
  source->year = g_date_get_year (&entry->happened_on);
  source->value = entry->persons;
  source->source = g_strdup (entry->title);
  source->dated_on = entry->happened_on;
  g_ptr_array_add (sources, source);
}

gboolean
jy_visit_counts_add (JyStore *store,
                     const JySigningUnits *units,
                     const JyPeriod *period,
                     JyBaseFigure *figures,
                     GPtrArray *sources,
                     GError **error)
{
  g_autoptr (GPtrArray) entries = jy_store_list_logbook_entries_between (
    store, JY_LOGBOOK_VISITS, &period->first, &period->last, error);
  guint n_units = jy_signing_units_get_n (units);

  if (entries == NULL)
    return FALSE;

  for (guint unit = 0; unit <= n_units; unit++)
    for (JyBase which = JY_BASE_VISITS_HERE_OF; which < JY_N_BASES; which++)
      figures[unit * JY_N_BASES + which] = (JyBaseFigure){ .is_marked = TRUE };

  for (guint i = 0; i < entries->len; i++)
    {
      const JyStoredLogbookEntry *entry = entries->pdata[i];
      gboolean is_here = g_str_equal (entry->kind, JY_LOGBOOK_VISITS_HERE);
      JyBase of = is_here ? JY_BASE_VISITS_HERE_OF : JY_BASE_VISITS_DOCTOR_OF;
      JyBase part = is_here ? JY_BASE_VISITS_HERE : JY_BASE_VISITS_DOCTOR;
      guint unit = find_unit (units, entry);

      note_source (sources, units, unit, entry, of);
      add_number (&figures[n_units * JY_N_BASES + of], entry->persons);
      add_number (&figures[n_units * JY_N_BASES + part], entry->copies);
      if (unit == n_units)
        continue;
      add_number (&figures[unit * JY_N_BASES + of], entry->persons);
      add_number (&figures[unit * JY_N_BASES + part], entry->copies);
    }

  return TRUE;
}
