/* jy-record-section.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-record-section.h"

#include <glib/gi18n.h>

#include "jy-message.h"
#include "jy-record-form.h"

/* The fields that stand together. */
typedef struct
{
  const JyFieldInfo *fields;
  JyFieldGrid *grid;
} Part;

/* Every record begins with these. */
typedef struct
{
  gint64 id;
  int rev;
} Head;

struct _JyRecordSection
{
  GtkWidget parent_instance;

  JyOffice *office;
  const JyRecordType *type;
  JyWorkFunc func;
  JyRecordCheck check;
  GArray *parts;   /* (element-type Part) */
  gpointer record; /* (owned) (nullable): what the user saw, and edits */
  gpointer newer;  /* (owned) (nullable): what is stored since */
  gpointer sent;   /* (owned) (nullable): what is being saved */
  gboolean changed;
  GtkSizeGroup *labels; /* (owned): of all parts */

  GtkWidget *buttons;
  GtkWidget *conflict;
  GtkBox *grids;
  GtkLabel *problem;
};

enum
{
  PROP_0,
  PROP_CHANGED,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

enum
{
  SIGNAL_SAVED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (JyRecordSection, jy_record_section, GTK_TYPE_WIDGET)

static Part *
get_part (JyRecordSection *self, guint i)
{
  return &g_array_index (self->parts, Part, i);
}

static int
get_rev (gconstpointer record)
{
  return ((const Head *) record)->rev;
}

static void
show_problem (JyRecordSection *self, const char *text)
{
  gtk_label_set_text (self->problem, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (self->problem), text != NULL);
}

static void
update (JyRecordSection *self)
{
  gboolean changed = FALSE;

  for (guint i = 0; !changed && i < self->parts->len; i++)
    changed = jy_field_grid_is_changed (get_part (self, i)->grid);

  if (self->sent != NULL) /* on its way: there is nothing to lose */
    changed = FALSE;
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "section.save", changed && self->newer == NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "section.revert", changed);
  gtk_widget_set_visible (self->conflict, self->newer != NULL && self->sent == NULL);
  if (self->changed == changed)
    return;

  self->changed = changed;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CHANGED]);
}

static void
set_record (JyRecordSection *self, gconstpointer record)
{
  gpointer copy = jy_record_copy (self->type, record);

  jy_record_free (self->type, self->record);
  self->record = copy;
  jy_record_free (self->type, self->newer);
  self->newer = NULL;

  for (guint i = 0; i < self->parts->len; i++)
    jy_record_form_show (get_part (self, i)->grid, get_part (self, i)->fields, self->type, copy);
  show_problem (self, NULL);
  update (self);
}

void
jy_record_section_show (JyRecordSection *self, gconstpointer record)
{
  const Head *head = record;

  g_return_if_fail (JY_IS_RECORD_SECTION (self));

  if ((self->changed || self->sent != NULL) && self->record != NULL &&
      ((const Head *) self->record)->id == head->id)
    {
      if (get_rev (self->record) == head->rev)
        return;
      jy_record_free (self->type, self->newer);
      self->newer = jy_record_copy (self->type, record);
      update (self);
      return;
    }

  set_record (self, record);
}

void
jy_record_section_revert (JyRecordSection *self)
{
  gpointer record;

  g_return_if_fail (JY_IS_RECORD_SECTION (self));

  if (self->record == NULL)
    return;

  record = jy_record_copy (self->type, self->newer != NULL ? self->newer : self->record);
  set_record (self, record);
  jy_record_free (self->type, record);
}

static void
saved_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyRecordSection) self = user_data;
  g_autoptr (GError) error = NULL;
  gboolean done = jy_office_call_finish (JY_OFFICE (source), result, &error) != NULL;
  gpointer sent = g_steal_pointer (&self->sent);

  if (self->grids == NULL) /* the page is gone */
    {
      if (!done)
        jy_message_show_error (GTK_WIDGET (self), _("It Was Not Saved"), error);
    }
  else if (done)
    {
      ((Head *) sent)->rev++;
      if (((const Head *) sent)->id == ((const Head *) self->record)->id)
        set_record (self, sent);
      g_signal_emit (self, signals[SIGNAL_SAVED], 0);
    }
  else
    {
      g_autofree char *advice = jy_message_dup_advice (error);

      show_problem (self, advice);
      update (self);
    }

  jy_record_free (self->type, sent);
}

/* Returns: (nullable) (transfer full): what the fields say; %NULL if something is wrong, which is
 * shown */
static gpointer
collect (JyRecordSection *self)
{
  gpointer record = jy_record_copy (self->type, self->record);
  gboolean good = TRUE;

  for (guint i = 0; good && i < self->parts->len; i++)
    good = jy_field_grid_check (get_part (self, i)->grid) &&
           jy_record_form_collect (get_part (self, i)->grid, get_part (self, i)->fields, self->type,
                                   record);
  if (good && (self->check == NULL || self->check (self, record)))
    return record;

  jy_record_free (self->type, record);
  return NULL;
}

void
jy_record_section_save (JyRecordSection *self)
{
  gpointer record;

  g_return_if_fail (JY_IS_RECORD_SECTION (self));

  if (self->sent != NULL || self->record == NULL || self->newer != NULL)
    return;
  show_problem (self, NULL);
  record = collect (self);
  if (record == NULL)
    return;

  self->sent = jy_record_copy (self->type, record);
  update (self);

  /* No cancellable: once the user has pressed Save, leaving the page must not undo it. */
  jy_office_call_async (self->office, self->func, record, self->type->free, NULL, NULL, saved_cb,
                        g_object_ref (self));
}

static void
save_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  jy_record_section_save (JY_RECORD_SECTION (widget));
}

static void
revert_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  jy_record_section_revert (JY_RECORD_SECTION (widget));
}

static void
jy_record_section_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_CHANGED:
      g_value_set_boolean (value, JY_RECORD_SECTION (object)->changed);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jy_record_section_dispose (GObject *object)
{
  JyRecordSection *self = JY_RECORD_SECTION (object);

  g_array_set_size (self->parts, 0);
  gtk_widget_dispose_template (GTK_WIDGET (self), JY_TYPE_RECORD_SECTION);
  g_clear_object (&self->labels);
  g_clear_object (&self->office);

  G_OBJECT_CLASS (jy_record_section_parent_class)->dispose (object);
}

static void
jy_record_section_finalize (GObject *object)
{
  JyRecordSection *self = JY_RECORD_SECTION (object);

  jy_record_free (self->type, self->record);
  jy_record_free (self->type, self->newer);
  jy_record_free (self->type, self->sent);
  g_array_unref (self->parts);

  G_OBJECT_CLASS (jy_record_section_parent_class)->finalize (object);
}

static void
jy_record_section_class_init (JyRecordSectionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = jy_record_section_dispose;
  object_class->finalize = jy_record_section_finalize;
  object_class->get_property = jy_record_section_get_property;

  properties[PROP_CHANGED] =
    g_param_spec_boolean ("changed", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  signals[SIGNAL_SAVED] = g_signal_new ("saved", JY_TYPE_RECORD_SECTION, G_SIGNAL_RUN_LAST, 0, NULL,
                                        NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/jiayi/Jiayi/ui/jy-record-section.ui");
  gtk_widget_class_bind_template_child (widget_class, JyRecordSection, buttons);
  gtk_widget_class_bind_template_child (widget_class, JyRecordSection, conflict);
  gtk_widget_class_bind_template_child (widget_class, JyRecordSection, grids);
  gtk_widget_class_bind_template_child (widget_class, JyRecordSection, problem);
  gtk_widget_class_install_action (widget_class, "section.save", NULL, save_action);
  gtk_widget_class_install_action (widget_class, "section.revert", NULL, revert_action);
  gtk_widget_class_install_action (widget_class, "section.reload", NULL, revert_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_s, GDK_CONTROL_MASK, "section.save",
                                       NULL);
}

static void
jy_record_section_init (JyRecordSection *self)
{
  self->parts = g_array_new (FALSE, FALSE, sizeof (Part));
  self->labels = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
jy_record_section_new (JyOffice *office,
                       const JyRecordType *type,
                       JyWorkFunc save,
                       JyRecordCheck check)
{
  JyRecordSection *self = g_object_new (JY_TYPE_RECORD_SECTION, NULL);

  self->office = g_object_ref (office);
  self->type = type;
  self->func = save;
  self->check = check;
  update (self);

  return GTK_WIDGET (self);
}

void
jy_record_section_add_fields (JyRecordSection *self,
                              const char *heading,
                              const JyFieldInfo *fields,
                              guint n_columns)
{
  Part part = { .fields = fields };
  GDate today;

  g_return_if_fail (JY_IS_RECORD_SECTION (self));

  if (heading != NULL)
    {
      GtkWidget *label = gtk_label_new (heading);

      gtk_label_set_xalign (GTK_LABEL (label), 0);
      gtk_widget_add_css_class (label, "heading");
      gtk_box_append (self->grids, label);
    }

  jy_office_get_today (self->office, &today);
  part.grid = JY_FIELD_GRID (jy_field_grid_new (fields, n_columns, &today));
  g_signal_connect_object (part.grid, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  gtk_box_append (self->grids, GTK_WIDGET (part.grid));
  jy_field_grid_align (part.grid, self->labels);
  g_array_append_val (self->parts, part);
}

gboolean
jy_record_section_is_changed (JyRecordSection *self)
{
  g_return_val_if_fail (JY_IS_RECORD_SECTION (self), FALSE);

  return self->changed;
}

void
jy_record_section_get_today (JyRecordSection *self, GDate *today)
{
  g_return_if_fail (JY_IS_RECORD_SECTION (self));

  jy_office_get_today (self->office, today);
}

void
jy_record_section_show_issue (JyRecordSection *self, const char *name, const char *text)
{
  for (guint i = 0; i < self->parts->len; i++)
    for (const JyFieldInfo *info = get_part (self, i)->fields; info->name != NULL; info++)
      if (g_str_equal (info->name, name))
        jy_field_grid_show_issue (get_part (self, i)->grid, name, text);
}

void
jy_record_section_focus (JyRecordSection *self)
{
  g_return_if_fail (JY_IS_RECORD_SECTION (self));

  gtk_widget_child_focus (GTK_WIDGET (self->grids), GTK_DIR_TAB_FORWARD);
}
