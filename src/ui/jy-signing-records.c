/* jy-signing-records.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-signing-records.h"

#include <glib/gi18n.h>

#include "jy-health-record.h"
#include "jy-record-form.h"

/* The form of one member. */
typedef struct
{
  JyFieldGrid *grid;
  gint64 resident;
  const JyStoredHealthRecord *record; /* (nullable): there is none yet */
} Form;

struct _JySigningRecords
{
  JySigningStep parent_instance;

  GArray *forms;                   /* (element-type Form) */
  const JyFieldInfo *open_fields;  /* of who has no record */
  const JyFieldInfo *known_fields; /* of who has one */
};

G_DEFINE_FINAL_TYPE (JySigningRecords, jy_signing_records, JY_TYPE_SIGNING_STEP)

/* What is asked at the counter; the rest of the form is filled on the person's page. */
static const char *const asked[] = {
  "payment", "allergy", "exposure", "past_disease", "disability",
};

static const JyChoice open_choices[] = {
  { "1", N_("Open a health record") },
  { "0", N_("Not now") },
  { NULL },
};

static const JyFieldInfo *
make_fields (JySigningStep *step, gboolean has_record)
{
  JyFieldTable *table = jy_signing_step_add_table (step);
  JyFieldInfo open = { .name = "open", .label = N_("Health record"), .read = jy_field_read_code };

  open.choices = open_choices;
  open.required = TRUE;
  open.chars = 4;
  if (!has_record)
    jy_field_table_add (table, &open);
  for (gsize i = 0; i < G_N_ELEMENTS (asked); i++)
    {
      const JyHealthField *field = jy_health_field_find (asked[i]);
      JyFieldInfo info = { .name = field->column, .label = field->label };

      info.read = field->choices != NULL ? jy_field_read_answer : NULL;
      info.choices = field->choices;
      info.data = field;
      info.chars = 14;
      jy_field_table_add (table, &info);
    }

  return jy_field_table_get (table);
}

static const JyFieldInfo *
get_fields (JySigningRecords *self, const JyStoredHealthRecord *record)
{
  return record != NULL ? self->known_fields : self->open_fields;
}

static void
show_member (JySigningRecords *self, guint i)
{
  JySigningStep *step = JY_SIGNING_STEP (self);
  const JySigningDesk *desk = jy_signing_step_get_desk (step);
  const JySigningPerson *person = g_ptr_array_index (desk->persons, i);
  Form form = { .resident = person->resident, .record = g_ptr_array_index (desk->records, i) };
  g_autofree char *number =
    form.record != NULL ? jy_health_record_number_dup_short (form.record->number) : NULL;
  g_autofree char *heading = NULL;

  if (form.record == NULL)
    /* Translators: a person */
    heading = g_strdup_printf (_("%s: no health record yet"), person->name);
  else
    /* Translators: a person, the number of the health record */
    heading =
      g_strdup_printf (_("%s: health record %s"), person->name, *number != '\0' ? number : "—");

  form.grid = jy_signing_step_add_grid (step, heading, get_fields (self, form.record), 2);
  if (form.record != NULL)
    jy_record_form_show (form.grid, self->known_fields, &jy_health_record_record, form.record);
  else
    jy_field_grid_set_text (form.grid, "open", "1");
  g_array_append_val (self->forms, form);
}

static void
jy_signing_records_build (JySigningStep *step)
{
  JySigningRecords *self = JY_SIGNING_RECORDS (step);
  const JySigningDesk *desk = jy_signing_step_get_desk (step);

  g_array_set_size (self->forms, 0);
  self->open_fields = make_fields (step, FALSE);
  self->known_fields = make_fields (step, TRUE);
  for (guint i = 0; i < desk->persons->len; i++)
    {
      const JySigningPerson *person = g_ptr_array_index (desk->persons, i);

      if (jy_signing_find_member (desk->signing, person->resident) != NULL)
        show_member (self, i);
    }
}

static JyStoredHealthRecord *
make_record (gint64 resident, const GDate *today)
{
  JyStoredHealthRecord *record = g_new0 (JyStoredHealthRecord, 1);

  record->resident = resident;
  record->opened_on = *today;
  return record;
}

/* Returns: (transfer full) (nullable): the record with what was typed; %NULL if nothing is to be
 * stored */
static JyStoredHealthRecord *
read_form (JySigningRecords *self, const Form *form, const GDate *today)
{
  g_autoptr (JyStoredHealthRecord) record = NULL;
  g_autofree char *open =
    form->record == NULL ? jy_field_grid_dup_value (form->grid, "open") : g_strdup ("1");

  if (!g_str_equal (open, "1"))
    return NULL;

  record = form->record != NULL ? jy_stored_health_record_copy (form->record)
                                : make_record (form->resident, today);
  jy_record_form_collect (form->grid, get_fields (self, form->record), &jy_health_record_record,
                          record);
  if (form->record != NULL && jy_stored_health_record_equal (record, form->record))
    return NULL;

  return g_steal_pointer (&record);
}

static gboolean
jy_signing_records_collect (JySigningStep *step)
{
  JySigningRecords *self = JY_SIGNING_RECORDS (step);
  JySigning *signing = jy_signing_step_get_desk (step)->signing;

  g_ptr_array_set_size (signing->records, 0);
  for (guint i = 0; i < self->forms->len; i++)
    {
      const Form *form = &g_array_index (self->forms, Form, i);
      JyStoredHealthRecord *record;

      if (!jy_field_grid_check (form->grid))
        return FALSE;
      record = read_form (self, form, jy_signing_step_get_today (step));
      if (record != NULL)
        g_ptr_array_add (signing->records, record);
    }

  return TRUE;
}

static void
jy_signing_records_finalize (GObject *object)
{
  g_array_unref (JY_SIGNING_RECORDS (object)->forms);

  G_OBJECT_CLASS (jy_signing_records_parent_class)->finalize (object);
}

static void
jy_signing_records_class_init (JySigningRecordsClass *klass)
{
  JySigningStepClass *step_class = JY_SIGNING_STEP_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = jy_signing_records_finalize;
  step_class->title = N_("Health records");
  step_class->lead = N_("Who has a health record: complete it; who has none: open one.");
  step_class->build = jy_signing_records_build;
  step_class->collect = jy_signing_records_collect;
}

static void
jy_signing_records_init (JySigningRecords *self)
{
  self->forms = g_array_new (FALSE, FALSE, sizeof (Form));
}
