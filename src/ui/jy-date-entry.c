/* jy-date-entry.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-date-entry.h"

#include <glib/gi18n.h>

#include "jy-date.h"
#include "jy-message.h"
#include "jy-text.h"

struct _JyDateEntry
{
  GtkBox parent_instance;

  GDate today;
  GDate date;        /* invalid: none */
  gboolean is_right; /* a day, or nothing if that is allowed */
  gboolean optional;

  GtkLabel *below;
  GtkEntry *entry;
};

enum
{
  PROP_0,
  PROP_OPTIONAL,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (JyDateEntry, jy_date_entry, GTK_TYPE_BOX)

static char *
dup_day_in_words (const GDate *date)
{
  static const char *const weekdays[] = {
    N_("Monday"), N_("Tuesday"),  N_("Wednesday"), N_("Thursday"),
                                                          N_("Friday"), N_("Saturday"), N_("Sunday"),
                                                          };
  char text[JY_DATE_TEXT_SIZE];

  jy_date_to_text (date, text);

  /* Translators: a date and its weekday, below a field. */
  return g_strdup_printf (_("%s, %s"), text, _(weekdays[g_date_get_weekday (date) - 1]));
}

static void
show_day (JyDateEntry *self)
{
  g_autofree char *day = NULL;

  jy_message_show_field (self->below, GTK_WIDGET (self->entry), NULL);
  gtk_widget_remove_css_class (GTK_WIDGET (self->below), "error-text");
  if (!g_date_valid (&self->date))
    return;

  day = dup_day_in_words (&self->date);
  gtk_label_set_label (self->below, day);
  gtk_widget_set_visible (GTK_WIDGET (self->below), TRUE);
}

static gboolean
is_same (const GDate *a, const GDate *b)
{
  if (!g_date_valid (a) || !g_date_valid (b))
    return g_date_valid (a) == g_date_valid (b);

  return g_date_compare (a, b) == 0;
}

static void
typed_cb (JyDateEntry *self)
{
  g_autofree char *text = jy_text_clean (gtk_editable_get_text (GTK_EDITABLE (self->entry)));
  GDate before = self->date;
  gboolean was_right = self->is_right;

  if (*text == '\0')
    {
      g_date_clear (&self->date, 1);
      self->is_right = self->optional;
    }
  else
    self->is_right = g_date_valid (&self->today) ? jy_date_parse (text, &self->today, &self->date)
                                                 : jy_date_from_text (text, &self->date);

  show_day (self); /* half a date is no mistake yet */
  if (!is_same (&before, &self->date) || was_right != self->is_right)
    g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

/* Once it is left, what was typed short is written out. */
static void
left_cb (JyDateEntry *self)
{
  if (g_date_valid (&self->date))
    jy_date_entry_set_date (self, &self->date);
  else if (*gtk_editable_get_text (GTK_EDITABLE (self->entry)) != '\0')
    jy_date_entry_check (self);
}

static gboolean
key_pressed_cb (JyDateEntry *self, guint key)
{
  GDate date = self->date;

  if (key != GDK_KEY_Up && key != GDK_KEY_Down)
    return GDK_EVENT_PROPAGATE;

  if (!g_date_valid (&date))
    date = self->today;
  else if (key == GDK_KEY_Up)
    g_date_add_days (&date, 1);
  else
    g_date_subtract_days (&date, 1);

  jy_date_entry_set_date (self, &date);
  return GDK_EVENT_STOP;
}

static gboolean
jy_date_entry_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (JY_DATE_ENTRY (widget)->entry));
}

static void
jy_date_entry_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), JY_TYPE_DATE_ENTRY);

  G_OBJECT_CLASS (jy_date_entry_parent_class)->dispose (object);
}

static void
jy_date_entry_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_OPTIONAL:
      g_value_set_boolean (value, JY_DATE_ENTRY (object)->optional);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jy_date_entry_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_OPTIONAL:
      JY_DATE_ENTRY (object)->optional = g_value_get_boolean (value);
      typed_cb (JY_DATE_ENTRY (object));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jy_date_entry_class_init (JyDateEntryClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = jy_date_entry_dispose;
  object_class->get_property = jy_date_entry_get_property;
  object_class->set_property = jy_date_entry_set_property;
  widget_class->grab_focus = jy_date_entry_grab_focus;

  properties[PROP_OPTIONAL] = g_param_spec_boolean ("optional", NULL, NULL, FALSE,
                                                    G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[SIGNAL_CHANGED] = g_signal_new ("changed", JY_TYPE_DATE_ENTRY, G_SIGNAL_RUN_LAST, 0, NULL,
                                          NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/jiayi/Jiayi/ui/jy-date-entry.ui");
  gtk_widget_class_bind_template_child (widget_class, JyDateEntry, below);
  gtk_widget_class_bind_template_child (widget_class, JyDateEntry, entry);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, left_cb);
  gtk_widget_class_bind_template_callback (widget_class, typed_cb);
}

static void
jy_date_entry_init (JyDateEntry *self)
{
  g_date_clear (&self->date, 1);
  g_date_clear (&self->today, 1);
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
jy_date_entry_new (void)
{
  return g_object_new (JY_TYPE_DATE_ENTRY, NULL);
}

void
jy_date_entry_set_today (JyDateEntry *self, const GDate *today)
{
  g_return_if_fail (JY_IS_DATE_ENTRY (self));
  g_return_if_fail (g_date_valid (today));

  self->today = *today;
}

void
jy_date_entry_set_date (JyDateEntry *self, const GDate *date)
{
  char text[JY_DATE_TEXT_SIZE] = "";

  g_return_if_fail (JY_IS_DATE_ENTRY (self));

  if (date != NULL && g_date_valid (date))
    jy_date_to_text (date, text);
  gtk_editable_set_text (GTK_EDITABLE (self->entry), text);
  gtk_editable_set_position (GTK_EDITABLE (self->entry), -1);
}

gboolean
jy_date_entry_get_date (JyDateEntry *self, GDate *date)
{
  g_return_val_if_fail (JY_IS_DATE_ENTRY (self), FALSE);

  *date = self->date;

  return self->is_right;
}

gboolean
jy_date_entry_check (JyDateEntry *self)
{
  g_return_val_if_fail (JY_IS_DATE_ENTRY (self), FALSE);

  if (self->is_right)
    return TRUE;

  jy_message_show_field (self->below, GTK_WIDGET (self->entry),
                         *gtk_editable_get_text (GTK_EDITABLE (self->entry)) == '\0'
                         ? _("Type a day.")
                         : _("No such day. Type it like 20260930, 9-30 or t for today."));
  gtk_widget_add_css_class (GTK_WIDGET (self->below), "error-text");

  return FALSE;
}
