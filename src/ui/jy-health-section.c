/* jy-health-section.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-health-record.h"
#include "jy-household-text.h"
#include "jy-person-sections.h"
#include "jy-work-residents.h"

#define WORD_CHARS 0
#define CODE_CHARS 9

struct _JyHealthSection
{
  GtkWidget parent_instance;

  JyOffice *office;
  GPtrArray *tables;       /* (element-type GArray): of JyFieldInfo, one a part of the form */
  gint64 resident;         /* whose record is shown */
  gint64 new_id;           /* of the record that would be opened */
  GtkLabel *state;         /* its number, or that there is none */
  JyRecordSection *record; /* (nullable): the page is gone */
};

enum
{
  PROP_0,
  PROP_CHANGED,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JyHealthSection, jy_health_section, GTK_TYPE_WIDGET)

static void
changed_cb (JyHealthSection *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CHANGED]);
}

gboolean
jy_health_section_is_changed (JyHealthSection *self)
{
  g_return_val_if_fail (JY_IS_HEALTH_SECTION (self), FALSE);

  return self->record != NULL && jy_record_section_is_changed (self->record);
}

void
jy_health_section_revert (JyHealthSection *self)
{
  g_return_if_fail (JY_IS_HEALTH_SECTION (self));

  jy_record_section_revert (self->record);
}

static void
jy_health_section_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_CHANGED:
      g_value_set_boolean (value, jy_health_section_is_changed (JY_HEALTH_SECTION (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jy_health_section_dispose (GObject *object)
{
  JyHealthSection *self = JY_HEALTH_SECTION (object);

  self->record = NULL;
  for (GtkWidget *child; (child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL;)
    gtk_widget_unparent (child);
  g_clear_object (&self->office);

  G_OBJECT_CLASS (jy_health_section_parent_class)->dispose (object);
}

static void
jy_health_section_finalize (GObject *object)
{
  g_ptr_array_unref (JY_HEALTH_SECTION (object)->tables);

  G_OBJECT_CLASS (jy_health_section_parent_class)->finalize (object);
}

static void
jy_health_section_class_init (JyHealthSectionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = jy_health_section_dispose;
  object_class->finalize = jy_health_section_finalize;
  object_class->get_property = jy_health_section_get_property;

  properties[PROP_CHANGED] =
    g_param_spec_boolean ("changed", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BOX_LAYOUT);
}

static void
jy_health_section_init (JyHealthSection *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 12);
  self->tables = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);

  self->state = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_xalign (self->state, 0);
  gtk_label_set_wrap (self->state, TRUE);
  gtk_widget_set_parent (GTK_WIDGET (self->state), GTK_WIDGET (self));
}

/* The fields of the same part of the form, from @field on, as a table for a grid.
 * @next: (out): the first field of the next part */
static GArray *
make_table (const JyHealthField *field, const JyHealthField **next)
{
  GArray *table = g_array_new (TRUE, TRUE, sizeof (JyFieldInfo));
  const char *part = field->section;

  for (; field->column != NULL && g_str_equal (field->section, part); field++)
    {
      gboolean coded = field->kind != JY_HEALTH_WORDS;
      JyFieldInfo info = { .name = field->column,
                           .label = field->label,
                           .choices = field->choices };

      info.read = coded ? jy_field_read_answer : NULL;
      info.chars = coded ? CODE_CHARS : WORD_CHARS;
      info.data = field;
      g_array_append_val (table, info);
    }

  *next = field;
  return table;
}

GtkWidget *
jy_health_section_new (JyOffice *office)
{
  JyHealthSection *self = g_object_new (JY_TYPE_HEALTH_SECTION, NULL);
  const JyHealthField *field = jy_health_fields;

  self->office = g_object_ref (office);
  self->record = JY_RECORD_SECTION (
    jy_record_section_new (office, &jy_health_record_record, jy_work_save_health_record, NULL));

  while (field->column != NULL)
    {
      const char *heading = _(field->section);
      GArray *table = make_table (field, &field);

      g_ptr_array_add (self->tables, table);
      jy_record_section_add_fields (self->record, heading,
                                    (const JyFieldInfo *) (gpointer) table->data, 2);
    }

  gtk_widget_set_parent (GTK_WIDGET (self->record), GTK_WIDGET (self));
  g_signal_connect_object (self->record, "notify::changed", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}

static void
show_state (JyHealthSection *self, const JyStoredHealthRecord *record)
{
  g_autofree char *opened = record != NULL ? jy_day_dup_text (&record->opened_on) : NULL;
  g_autofree char *text = NULL;

  if (record == NULL)
    text = g_strdup (_("There is no health record yet. Saving opens one."));
  else if (record->number != NULL)
    text = g_strdup_printf (_("Health record %s, opened on %s"), record->number, opened);
  else
    text = g_strdup_printf (_("Health record without a number, opened on %s: the centre's and the "
                              "area's codes are needed"),
                            opened);
  gtk_label_set_text (self->state, text);
}

void
jy_health_section_show (JyHealthSection *self, const JyPersonView *view)
{
  g_return_if_fail (JY_IS_HEALTH_SECTION (self));

  show_state (self, view->health_record);
  if (view->health_record != NULL)
    jy_record_section_show (self->record, view->health_record);
  else
    {
      JyStoredHealthRecord blank = { .resident = view->resident->id };

      if (self->resident != view->resident->id)
        self->new_id = jy_office_new_id (self->office);
      blank.id = self->new_id;
      jy_office_get_today (self->office, &blank.opened_on);
      jy_record_section_show (self->record, &blank);
    }
  self->resident = view->resident->id;
}
