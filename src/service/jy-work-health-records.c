/* jy-work-health-records.c - the personal information form, and its number
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>
#include <string.h>

#include "jy-error.h"
#include "jy-health-record.h"
#include "jy-store-areas.h"
#include "jy-work-family-private.h"
#include "jy-work-private.h"
#include "jy-work-residents.h"

#define MAX_DEPTH 8 /* of areas */

/* The code of @area, or of the nearest area around it that has one; "" if none has. */
static gboolean
find_unit_code (JyWork *work, gint64 area, char **code, GError **error)
{
  *code = NULL;
  for (int i = 0; i < MAX_DEPTH && area != 0 && *code == NULL; i++)
    {
      g_autoptr (JyStoredArea) stored = jy_store_get_area (work->store, area, error);

      if (stored == NULL)
        return FALSE;
      if (*stored->code != '\0')
        *code = g_strdup (stored->code);
      area = stored->parent;
    }

  if (*code == NULL)
    *code = g_strdup ("");
  return TRUE;
}

/* The first twelve digits of a number in the area where the resident lives; "" while a code of it
 * is not known. */
static gboolean
find_prefix (JyWork *work, gint64 resident, char **prefix, GError **error)
{
  g_autoptr (GError) failure = NULL;
  g_autoptr (JyStoredCentre) centre = jy_store_find_centre (work->store, &failure);
  g_autoptr (GPtrArray) homes = NULL;
  g_autoptr (JyStoredHousehold) household = NULL;
  g_autofree char *code = NULL;

  *prefix = g_strdup ("");
  if (centre == NULL)
    {
      if (g_error_matches (failure, JY_ERROR, JY_ERROR_NOT_FOUND))
        return TRUE;
      g_propagate_error (error, g_steal_pointer (&failure));
      return FALSE;
    }

  homes = jy_store_list_memberships_of (work->store, resident, error);
  if (homes == NULL || homes->len == 0)
    return homes != NULL;

  household = jy_store_get_household (
    work->store, ((const JyStoredMembership *) homes->pdata[0])->household, error);
  if (household == NULL || !find_unit_code (work, household->area, &code, error))
    return FALSE;

  if (*centre->county_code != '\0' && *centre->township_code != '\0' && *code != '\0')
    {
      g_free (*prefix);
      *prefix = g_strconcat (centre->county_code, centre->township_code, code, NULL);
    }
  return TRUE;
}

static gboolean
give_number (JyWork *work, JyStoredHealthRecord *record, GError **error)
{
  g_autofree char *prefix = NULL;

  if (record->number != NULL && *record->number != '\0')
    return TRUE;
  if (!find_prefix (work, record->resident, &prefix, error))
    return FALSE;
  if (*prefix == '\0')
    return TRUE;

  g_clear_pointer (&record->number, g_free);
  return jy_store_next_health_record_number (work->store, prefix, &record->number, error);
}

static gboolean
check_answers (const JyStoredHealthRecord *record, GError **error)
{
  for (const JyField *field = jy_health_record_record.fields; field->column != NULL; field++)
    {
      const JyHealthField *asked = jy_health_field_find (field->column);

      if (asked != NULL &&
          !jy_health_field_check (asked, G_STRUCT_MEMBER (char *, record, field->offset)))
        return jy_work_refuse_for (error, _("The answer to “{name}” is none of the form's."),
                                   _(asked->label));
    }

  return TRUE;
}

static gboolean
check_number (JyWork *work, const JyStoredHealthRecord *record, GError **error)
{
  gint64 holder;

  if (record->number == NULL || *record->number == '\0')
    return TRUE;
  if (!jy_health_record_number_check (record->number))
    return jy_work_refuse (error, _("A health record number has 17 digits: six of the county, "
                                    "three of the township, three of the village or community, "
                                    "five counted on."));
  if (!jy_store_find_health_record_number (work->store, record->number, &holder, error))
    return FALSE;

  return holder == 0 || holder == record->resident ||
         jy_work_refuse (error, _("Somebody else has this health record number."));
}

/* One record a person, whose number stays. */
static gboolean
check_record (JyWork *work, JyStoredHealthRecord *record, GError **error)
{
  g_autoptr (JyStoredHealthRecord) stored = NULL;

  if (!jy_store_find_health_record (work->store, record->resident, &stored, error))
    return FALSE;
  if (stored != NULL && stored->id != record->id)
    return jy_work_refuse (error, _("This person has a health record already."));

  if (!g_date_valid (&record->opened_on))
    record->opened_on = work->today;
  if (stored != NULL && stored->number != NULL)
    {
      g_free (record->number);
      record->number = g_strdup (stored->number);
    }

  return jy_work_check_day (work, &record->opened_on, error) && check_answers (record, error) &&
         check_number (work, record, error);
}

gboolean
jy_work_put_health_record (JyWork *work, JyStoredHealthRecord *record, GError **error)
{
  jy_record_clean (&jy_health_record_record, record);

  return check_record (work, record, error) && give_number (work, record, error) &&
         jy_record_save (work->store, &jy_health_record_record, record, error);
}

gpointer
jy_work_save_health_record (JyWork *work, gpointer args, GError **error)
{
  JyStoredHealthRecord *record = args;
  const char *kind = record->rev == 0 ? "open-health-record" : "complete-health-record";
  g_autofree char *name = jy_work_dup_name (work, record->resident, error);
  g_auto (JyTransaction) tx = { 0 };

  if (name == NULL || !jy_work_begin (work, &tx, kind, name, 0, error) ||
      !jy_work_put_health_record (work, record, error) || !jy_work_commit (work, &tx, error))
    return NULL;

  return JY_DONE;
}
