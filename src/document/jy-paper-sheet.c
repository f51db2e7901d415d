/* jy-paper-sheet.c - the sheets of the official forms, of one person, of a household, or empty
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-form-catalogue.h"
#include "jy-paper-order.h"
#include "jy-record-sheet.h"

/* Adds a sheet with those visits that are on it. */
static gboolean
add_sheet (const JyPaperOrder *self, const JyForm *form, JyRecordSheet *sheet, GError **error)
{
  const JyPaperRequest *request = self->request;
  g_autoptr (JyPaperFacts) facts = NULL;

  if (request->resident != 0)
    facts = jy_paper_reader_read_resident (self->reader, self->template, request->resident, error);
  else if (request->household != 0)
    facts = jy_paper_reader_read_household (self->reader, request->household, 0, error);
  else
    {
      facts = jy_paper_facts_new ();
      jy_paper_reader_set_centre (self->reader, facts);
    }
  if (facts == NULL)
    {
      jy_record_sheet_free (sheet);
      return FALSE;
    }

  jy_paper_facts_set (facts, "form.title", jy_form_get_title (form));
  jy_paper_facts_set (facts, "form.source", jy_form_get_source (form));
  jy_paper_facts_set_part (facts, "form", jy_record_sheet_add_to, sheet,
                           (GDestroyNotify) jy_record_sheet_free);
  self->add (facts, self->data);

  return TRUE;
}

/* From the day asked for on, or this year's. */
static gboolean
is_in (const JyPaperOrder *self, const GDate *day)
{
  if (!jy_paper_order_has_days (self))
    return g_date_get_year (day) == g_date_get_year (&self->reader->work->today);

  return jy_paper_order_is_in (self, day);
}

/* @records: the latest first; on paper the first comes first */
static gboolean
add_form (const JyPaperOrder *self,
          const JyForm *form,
          const GPtrArray *records,
          gboolean *is_there,
          GError **error)
{
  JyRecordSheet *sheet = NULL;

  for (guint i = records->len; i-- > 0;)
    {
      const JyStoredServiceRecord *record = records->pdata[i];
      const JyStoredStaff *staff = jy_paper_reader_find (self->reader->staff, record->staff);

      if (!g_str_equal (record->form, form->id) ||
          (self->request->record != 0 ? record->id != self->request->record
                                      : !is_in (self, &record->done_on)))
        continue;
      if (sheet == NULL)
        sheet = jy_record_sheet_new (form);
      if (!jy_record_sheet_add_visit (sheet, record, staff != NULL ? staff->name : NULL, error))
        {
          jy_record_sheet_free (sheet);
          return FALSE;
        }
      *is_there = TRUE;
      if (jy_record_sheet_get_n_visits (sheet) == jy_record_sheet_get_n_columns (form->id) &&
          !add_sheet (self, form, g_steal_pointer (&sheet), error))
        return FALSE;
    }

  return sheet == NULL || add_sheet (self, form, sheet, error);
}

static GPtrArray *
list_records (const JyPaperOrder *self, GError **error)
{
  JyStore *store = self->reader->work->store;

  if (self->request->resident != 0)
    return jy_store_list_service_records (store, self->request->resident, error);
  if (self->request->household != 0)
    return jy_store_list_household_records (store, self->request->household, error);

  return g_ptr_array_new ();
}

gboolean
jy_paper_order_read_sheet (const JyPaperOrder *self, GError **error)
{
  const char *id = self->request->form;
  const JyForm *form = id != NULL ? jy_form_catalogue_find (id) : NULL;
  const GPtrArray *forms = jy_form_catalogue_list ();
  g_autoptr (GPtrArray) records = NULL;
  gboolean is_there = FALSE;

  if (id != NULL && form == NULL)
    return jy_paper_order_refuse (error, _("There is no such form."));
  if (id == NULL && self->request->resident == 0 && self->request->household == 0)
    return jy_paper_order_refuse (error, _("This document is for one person: choose whose."));

  records = list_records (self, error);
  for (guint i = 0; records != NULL && i < forms->len; i++)
    if ((form == NULL || form == forms->pdata[i]) &&
        !add_form (self, forms->pdata[i], records, &is_there, error))
      return FALSE;
  if (records == NULL || is_there)
    return records != NULL;

  /* Nothing was recorded: an empty one is to be written in. */
  return form != NULL ? add_sheet (self, form, jy_record_sheet_new (form), error)
         : jy_paper_order_has_days (self)
           ? jy_paper_order_refuse (error,
                                    _("Nothing was recorded for this person in these days."))
           : jy_paper_order_refuse (error, _("Nothing was recorded for this person this year."));
}
