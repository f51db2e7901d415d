/* jy-signing-step.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-signing-step.h"

#include <glib/gi18n.h>

#include "jy-form-keys.h"

typedef struct
{
  JySigningDesk *desk;
  JyOffice *office;
  GDate today;

  GtkWidget *box;       /* (nullable): nothing is shown yet */
  GtkSizeGroup *labels; /* of forms of one column, below one another */
  GPtrArray *tables;    /* (element-type JyFieldTable) */
} JySigningStepPrivate;

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (JySigningStep, jy_signing_step, ADW_TYPE_BIN)

static void
changed_cb (JySigningStep *self)
{
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

/* The fields go before the tables they were made from. */
static void
clear (JySigningStep *self)
{
  JySigningStepPrivate *priv = jy_signing_step_get_instance_private (self);

  priv->box = NULL;
  adw_bin_set_child (ADW_BIN (self), NULL);
  g_ptr_array_set_size (priv->tables, 0);
}

static void
jy_signing_step_dispose (GObject *object)
{
  JySigningStepPrivate *priv = jy_signing_step_get_instance_private (JY_SIGNING_STEP (object));

  clear (JY_SIGNING_STEP (object));
  g_clear_object (&priv->office);

  G_OBJECT_CLASS (jy_signing_step_parent_class)->dispose (object);
}

static void
jy_signing_step_finalize (GObject *object)
{
  JySigningStepPrivate *priv = jy_signing_step_get_instance_private (JY_SIGNING_STEP (object));

  g_ptr_array_unref (priv->tables);
  g_clear_object (&priv->labels);

  G_OBJECT_CLASS (jy_signing_step_parent_class)->finalize (object);
}

static void
jy_signing_step_class_init (JySigningStepClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = jy_signing_step_dispose;
  object_class->finalize = jy_signing_step_finalize;

  signals[SIGNAL_CHANGED] = g_signal_new ("changed", JY_TYPE_SIGNING_STEP, G_SIGNAL_RUN_LAST, 0,
                                          NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
jy_signing_step_init (JySigningStep *self)
{
  JySigningStepPrivate *priv = jy_signing_step_get_instance_private (self);

  priv->tables = g_ptr_array_new_with_free_func ((GDestroyNotify) jy_field_table_free);
  priv->labels = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);
  jy_form_add_keys (GTK_WIDGET (self));
}

void
jy_signing_step_show (JySigningStep *self, JySigningDesk *desk, JyOffice *office)
{
  JySigningStepPrivate *priv = jy_signing_step_get_instance_private (self);

  g_return_if_fail (JY_IS_SIGNING_STEP (self));

  clear (self);
  priv->desk = desk;
  g_set_object (&priv->office, office);
  jy_office_get_today (office, &priv->today);

  priv->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  gtk_widget_add_css_class (priv->box, "step");
  adw_bin_set_child (ADW_BIN (self), priv->box);
  JY_SIGNING_STEP_GET_CLASS (self)->build (self);
}

gboolean
jy_signing_step_collect (JySigningStep *self)
{
  JySigningStepPrivate *priv = jy_signing_step_get_instance_private (self);

  g_return_val_if_fail (priv->box != NULL, FALSE);

  return JY_SIGNING_STEP_GET_CLASS (self)->collect (self);
}

JySigningDesk *
jy_signing_step_get_desk (JySigningStep *self)
{
  JySigningStepPrivate *priv = jy_signing_step_get_instance_private (self);

  return priv->desk;
}

JyOffice *
jy_signing_step_get_office (JySigningStep *self)
{
  JySigningStepPrivate *priv = jy_signing_step_get_instance_private (self);

  return priv->office;
}

const GDate *
jy_signing_step_get_today (JySigningStep *self)
{
  JySigningStepPrivate *priv = jy_signing_step_get_instance_private (self);

  return &priv->today;
}

JyFieldTable *
jy_signing_step_add_table (JySigningStep *self)
{
  JySigningStepPrivate *priv = jy_signing_step_get_instance_private (self);
  JyFieldTable *table = jy_field_table_new ();

  g_ptr_array_add (priv->tables, table);
  return table;
}

void
jy_signing_step_add_widget (JySigningStep *self, GtkWidget *widget)
{
  JySigningStepPrivate *priv = jy_signing_step_get_instance_private (self);

  gtk_box_append (GTK_BOX (priv->box), widget);
}

void
jy_signing_step_add_line (JySigningStep *self, const char *text, const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  if (style != NULL)
    gtk_widget_add_css_class (label, style);
  jy_signing_step_add_widget (self, label);
}

JyFieldGrid *
jy_signing_step_add_grid (JySigningStep *self,
                          const char *heading,
                          const JyFieldInfo *fields,
                          guint n_columns)
{
  JySigningStepPrivate *priv = jy_signing_step_get_instance_private (self);
  GtkWidget *grid = jy_field_grid_new (fields, n_columns, &priv->today);

  if (heading != NULL)
    jy_signing_step_add_line (self, heading, "heading");
  g_signal_connect_object (grid, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  if (n_columns == 1)
    jy_field_grid_align (JY_FIELD_GRID (grid), priv->labels);
  jy_signing_step_add_widget (self, grid);

  return JY_FIELD_GRID (grid);
}

int
jy_signing_code_parse (const char *code)
{
  return *code != '\0' ? (int) g_ascii_strtoll (code, NULL, 10) - 1 : -1;
}

const JyFieldInfo *
jy_signing_step_offer_members (JySigningStep *self, const JyFieldInfo *fields, const char *name)
{
  const GPtrArray *persons = jy_signing_step_get_desk (self)->persons;
  JyFieldTable *table = jy_signing_step_add_table (self);
  JyChoice *members = jy_field_table_add_choices (table, persons->len);

  for (guint i = 0; i < persons->len; i++)
    {
      const JySigningPerson *person = g_ptr_array_index (persons, i);

      members[i].code = jy_field_table_keep (table, g_strdup_printf ("%u", i + 1));
      members[i].name = jy_field_table_keep (table, g_strdup (person->name));
    }
  for (const JyFieldInfo *field = fields; field->name != NULL; field++)
    {
      JyFieldInfo copy = *field;

      if (g_str_equal (field->name, name))
        copy.choices = members;
      jy_field_table_add (table, &copy);
    }

  return jy_field_table_get (table);
}
